import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/config/web-url.ts';

describe('isLoopback', () => {
  it.each(['http://127.0.0.1/', 'http://127.9.9.9:1/', 'https://localhost:4020/x', 'http://pos.localhost/', 'http://[::1]:1/'])('holds of %s', (url) => {
    expect(isLoopback(url)).toBe(true);
  });

  it.each(['http://127.0.0.1.example/', 'http://10.0.0.1/', 'http://localhost.example/', 'http://[::2]/', 'http://0.0.0.0/'])('does not hold of %s', (url) => {
    expect(isLoopback(url)).toBe(false);
  });
});
