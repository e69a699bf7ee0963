import { describe, expect, it } from 'vitest';
import { parseListen } from '../../src/config/parse-listen.ts';

describe('parseListen', () => {
  it.each([
    ['127.0.0.1:4010', { host: '127.0.0.1', port: 4010 }],
    ['localhost:0', { host: 'localhost', port: 0 }],
    ['[::1]:65535', { host: '::1', port: 65_535 }],
  ])('reads %s', (text, address) => {
    expect(parseListen(text)).toEqual(address);
  });

  it.each(['4010', '127.0.0.1', '127.0.0.1:', ':4010', '127.0.0.1:65536', '::1:4010', 'http://127.0.0.1:4010'])('refuses %s', (text) => {
    expect(parseListen(text)).toBeUndefined();
  });
});
