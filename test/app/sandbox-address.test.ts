import { describe, expect, it } from 'vitest';
import { addressOf, missedUrls } from '../../src/app/sandbox-address.ts';
import type { Partner } from '../../src/model/partner.ts';

const pos = (menuSyncUrl: string, ordersUrl: string): Partner['pos'] => ({ menuSyncUrl, ordersUrl }) as Partner['pos'];

describe('the address of a sandbox', () => {
  it.each([
    ['http://127.0.0.1:4021/menu-sync', 'http://127.0.0.1:4021/orders', { host: '127.0.0.1', port: 4021 }],
    ['http://localhost/menu-sync', 'http://localhost/orders', { host: 'localhost', port: 80 }],
    ['http://[::1]:4020/menu-sync', 'http://[::1]:4020/orders', { host: '::1', port: 4020 }],
    ['http://127.0.0.1:4020/menu-sync', 'http://127.0.0.1:4021/orders', undefined],
    ['https://127.0.0.1:4020/menu-sync', 'https://127.0.0.1:4020/orders', undefined],
    ['${env:POS}/menu-sync', '${env:POS}/orders', undefined],
    ['http://lab.pos.example/menu-sync', 'http://lab.pos.example/orders', undefined],
  ])('for %s and %s is %j', (menuSyncUrl, ordersUrl, address) => {
    expect(addressOf(pos(menuSyncUrl, ordersUrl))).toEqual(address);
  });
});

describe('the URLs at which a sandbox is not', () => {
  const there = { menuSyncUrl: 'http://127.0.0.1:4020/menu-sync', ordersUrl: 'http://127.0.0.1:4020/orders' };

  it.each([
    ['http://127.0.0.1:4020/menu-sync', 'http://localhost:4020/orders', []],
    ['http://127.0.0.1:4020/api/menu', 'http://127.0.0.1:4020/orders', ['http://127.0.0.1:4020/api/menu']],
    ['http://127.0.0.1:4020/menu-sync', 'https://lab.pos.example/orders', ['https://lab.pos.example/orders']],
  ])('of %s and %s are %j', (menuSyncUrl, ordersUrl, missed) => {
    expect(missedUrls(pos(menuSyncUrl, ordersUrl), there)).toEqual(missed);
  });
});
