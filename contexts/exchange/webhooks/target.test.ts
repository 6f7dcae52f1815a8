import { describe, expect, it } from '@jest/globals';
import { isAllowed, whyNoTarget } from './target.ts';

/** None is open to everybody: private, loopback, link-local, metadata, shared, reserved, and what embeds one of these. */
const INNER = [
  '0.0.0.0',
  '10.1.1.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fec0::1',
  'ff02::1',
];
const OUTER = ['8.8.8.8', '52.95.110.1', '2606:4700::1111', '2a05:d01c::1', '::ffff:8.8.8.8'];

describe('an address', () => {
  it.each(INNER)('that is not open to everybody is not allowed: %s', (address) => {
    expect(isAllowed(address, 'PUBLIC')).toBe(false);
  });

  it.each(OUTER)('that is open to everybody is allowed: %s', (address) => {
    expect(isAllowed(address, 'PUBLIC')).toBe(true);
  });

  it('of this machine, and no other inner one, is allowed where that is set', () => {
    const allowed = INNER.filter((address) => isAllowed(address, 'LOOPBACK_TOO'));
    expect(allowed).toEqual(['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1']);
  });

  it('that is none is not allowed', () => {
    expect(isAllowed('receiver.example.org', 'PUBLIC')).toBe(false);
  });
});

describe('the address of a receiver', () => {
  it.each([
    'https://receiver.example.org/hook',
    'https://receiver.example.org:8443/hook?customer=7',
    'https://8.8.8.8/hook',
    'https://[2606:4700::1111]/hook',
  ])('may be %s', (url) => {
    expect(whyNoTarget(url, 'PUBLIC')).toBeNull();
  });

  it.each([
    'http://receiver.example.org/hook',
    'ftp://receiver.example.org/hook',
    'receiver.example.org/hook',
    'https://user:password@receiver.example.org/hook',
    'https://receiver.example.org/hook#part',
    'http://127.0.0.1/hook',
    `https://receiver.example.org/${'a'.repeat(500)}`,
  ])('may not be %s', (url) => {
    expect(whyNoTarget(url, 'PUBLIC')).toBe('WEBHOOK_URL');
  });

  it.each([
    'https://localhost/hook',
    'https://receiver/hook',
    'https://metadata.internal/hook',
    'https://printer.local./hook',
    'https://127.0.0.1/hook',
    'https://2130706433/hook',
    'https://0x7f.1/hook',
    'https://0177.0.0.1/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/hook',
    'https://[::ffff:169.254.169.254]/hook',
    'https://１２７.0.0.1/hook',
  ])('may not lead inside: %s', (url) => {
    expect(whyNoTarget(url, 'PUBLIC')).toBe('WEBHOOK_ADDRESS');
  });

  it('may be on this machine, without TLS, where that is set', () => {
    expect(whyNoTarget('http://127.0.0.1:4001/hook', 'LOOPBACK_TOO')).toBeNull();
    expect(whyNoTarget('http://10.0.0.1/hook', 'LOOPBACK_TOO')).toBe('WEBHOOK_URL');
    expect(whyNoTarget('https://10.0.0.1/hook', 'LOOPBACK_TOO')).toBe('WEBHOOK_ADDRESS');
  });
});
