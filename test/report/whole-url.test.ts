import { expect, it } from 'vitest';
import { wholeUrl } from '../../src/report/whole-url.ts';

it.each([
  ['/v2/menu?x=1', 'http://127.0.0.1:4010', 'http://127.0.0.1:4010/v2/menu?x=1'],
  ['/some/prefix/v2/menu', 'https://lab.example/some/prefix', 'https://lab.example/some/prefix/v2/menu'],
  ['/v2/menu', 'https://lab.example/some/prefix', 'https://lab.example/some/prefix/v2/menu'],
  ['http://pos.example/orders', 'https://lab.example/some/prefix', 'http://pos.example/orders'],
])('a call to %s where the POS reaches us at %s was to %s', (url, base, whole) => {
  expect(wholeUrl(url, base)).toBe(whole);
});
