import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSchedulingUrl } from '../../../src/skill/index.js';
import { needs, readCorpus } from '../support/corpus.js';
import { spellings4, spellings6 } from './address-spellings.js';

const HTTPS = 'scheduling_url must use HTTPS';
const HOSTNAME = 'scheduling_url must include a hostname';
const internal = (host: string) => `scheduling_url IP '${host}' is not allowed (internal address space)`;
const forbidden = (host: string) => `scheduling_url host '${host}' is not allowed`;

describe('A booking link', () => {
  it('may be empty, which means not configured yet', () => assert.equal(checkSchedulingUrl(''), null));

  it('may be any public page, also outside Calendly: only the card itself asks for that host', () => {
    for (const link of [
      'https://calendly.com/your-team/30min',
      'https://CALENDLY.com:8443/x?y#z',
      'https://name:word@book.example.org/',
      'https://termine.müller.example/',
      'https://example.com./',
      'https://8.8.8.8/',
      'https://0x08080808/',
      'https://[2606:4700::1111]/',
      'https://localhost.example.com/',
      'https://notlocalhost/',
      'https://metadata.example.com/',
      'https://127.0.0.1.nip.io/',
    ]) {
      assert.equal(checkSchedulingUrl(link), null, link);
    }
  });

  it('must start with https://, in just these letters', () => {
    for (const link of [
      'http://calendly.com/x',
      'calendly.com/x',
      '//calendly.com/x',
      'https:calendly.com',
      'https:/calendly.com',
      'HTTPS://calendly.com/x',
      ' https://calendly.com/x',
      '\thttps://calendly.com/x',
      'javascript:alert(1)//https://calendly.com',
      'x',
    ]) {
      assert.equal(checkSchedulingUrl(link), HTTPS, link);
    }
  });

  it('may be 2048 characters long and no longer', () => {
    const start = 'https://calendly.com/';
    const link = start + 'a'.repeat(2048 - start.length);
    assert.equal(checkSchedulingUrl(link), null);
    assert.equal(checkSchedulingUrl(`${link}a`), 'scheduling_url must be at most 2048 characters');
  });

  it('is counted in characters, not in the halves that some take two of', () => {
    const start = 'https://calendly.com/';
    assert.equal(checkSchedulingUrl(start + '🗓'.repeat(2048 - start.length)), null);
  });

  it('must name a host', () => {
    for (const link of [
      'https://',
      'https:///x',
      'https://?x',
      'https://#x',
      'https://:443/',
      'https://user@/',
      'https://user:word@:443/',
      'https://\\calendly.com/',
      'https://exa mple.com/',
      'https://calendly.com:99999999/',
      'https://%00/',
    ]) {
      assert.equal(checkSchedulingUrl(link), HOSTNAME, link);
    }
  });

  it('is refused for the first reason, in the order of the rules', () => {
    assert.equal(checkSchedulingUrl(`http://localhost/${'a'.repeat(3000)}`), HTTPS);
    assert.match(checkSchedulingUrl(`https://127.0.0.1/${'a'.repeat(3000)}`) ?? '', /at most 2048/);
    assert.match(checkSchedulingUrl(`https:///${'a'.repeat(3000)}`) ?? '', /at most 2048/);
  });

  it('cannot lead to this machine by name, however the name is written', () => {
    for (const host of [
      'localhost',
      'localhost.',
      'app.localhost',
      'ip6-localhost',
      'localhost.localdomain',
    ]) {
      assert.equal(checkSchedulingUrl(`https://${host}/x`), forbidden(host));
    }
    assert.equal(checkSchedulingUrl('https://LocalHost:3000/'), forbidden('localhost'));
    assert.equal(checkSchedulingUrl('https://user:word@localhost/'), forbidden('localhost'));
    assert.equal(checkSchedulingUrl('https://ｌｏｃａｌｈｏｓｔ/'), forbidden('ｌｏｃａｌｈｏｓｔ'));
    assert.equal(checkSchedulingUrl('https://%6cocalhost/'), forbidden('%6cocalhost'));
    assert.equal(checkSchedulingUrl('https://local\thost/'), forbidden('local\thost'));
  });

  it('cannot lead to a cloud’s metadata by name', () => {
    for (const host of [
      'metadata.google.internal',
      'metadata',
      'metadata.google.internal.',
      'instance-data',
    ]) {
      assert.equal(checkSchedulingUrl(`https://${host}/computeMetadata/v1/`), forbidden(host));
    }
  });

  const metadata = readCorpus<{ host: string }[]>('ssrf/cloud-metadata-hosts.json');
  it('cannot lead to any metadata host that is known elsewhere', needs('of metadata hosts', metadata), () => {
    assert.ok(metadata && metadata.length > 5);
    for (const { host } of metadata)
      assert.match(checkSchedulingUrl(`https://${host}/`) ?? '', /not allowed/);
  });

  it('names the address it refuses as it was written', () => {
    assert.equal(checkSchedulingUrl('https://127.0.0.1/'), internal('127.0.0.1'));
    assert.equal(checkSchedulingUrl('https://0X7F000001:8080/x'), internal('0x7f000001'));
    assert.equal(checkSchedulingUrl('https://[::1]/'), internal('::1'));
  });

  const ranges4: readonly (readonly [string, string, string])[] = [
    ['this network', '0.0.0.0', '0.255.255.255'],
    ['private 10', '10.0.0.0', '10.255.255.255'],
    ['carrier NAT', '100.64.0.0', '100.127.255.255'],
    ['loopback', '127.0.0.0', '127.255.255.255'],
    ['link-local', '169.254.0.0', '169.254.255.255'],
    ['private 172', '172.16.0.0', '172.31.255.255'],
    ['protocol assignments', '192.0.0.0', '192.0.0.255'],
    ['documentation 1', '192.0.2.0', '192.0.2.255'],
    ['6to4 relay', '192.88.99.0', '192.88.99.255'],
    ['private 192', '192.168.0.0', '192.168.255.255'],
    ['benchmarking', '198.18.0.0', '198.19.255.255'],
    ['documentation 2', '198.51.100.0', '198.51.100.255'],
    ['documentation 3', '203.0.113.0', '203.0.113.255'],
    ['multicast', '224.0.0.0', '239.255.255.255'],
    ['reserved', '240.0.0.0', '255.255.255.255'],
  ];
  for (const [name, first, last] of ranges4) {
    it(`cannot lead to ${name} (${first} to ${last}) in any spelling`, () => {
      for (const address of [first, last]) {
        for (const spelling of spellings4(address)) {
          assert.match(checkSchedulingUrl(`https://${spelling}/`) ?? '', /^scheduling_url IP /, spelling);
        }
      }
    });
  }

  it('may lead right beside such a range, in every spelling', () => {
    for (const address of ['9.255.255.255', '11.0.0.0', '126.255.255.255', '128.0.0.0', '172.32.0.0']) {
      for (const spelling of spellings4(address)) {
        assert.equal(checkSchedulingUrl(`https://${spelling}/`), null, spelling);
      }
    }
  });

  it('cannot carry an internal address inside an IPv6 one', () => {
    for (const address of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.0.1', '0.0.0.0']) {
      for (const spelling of spellings6(address)) {
        assert.match(checkSchedulingUrl(`https://${spelling}/`) ?? '', /^scheduling_url IP /, spelling);
      }
    }
  });

  it('may carry a public one, which leads nowhere else', () => {
    for (const host of ['[::ffff:8.8.8.8]', '[64:ff9b::808:808]', '[2002:808:808::1]']) {
      assert.equal(checkSchedulingUrl(`https://${host}/`), null, host);
    }
  });

  it('cannot lead to internal IPv6 space', () => {
    const hosts = [
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd00:ec2::254',
      'fec0::1',
      'ff02::1',
      '100::1',
      '2001:db8::1',
    ];
    for (const host of [
      ...hosts,
      '3fff::1',
      '5f00::1',
      '4000::1',
      '64:ff9b:1::1',
      '2001:2::1',
      'fe80::1%25eth0',
    ]) {
      assert.equal(checkSchedulingUrl(`https://[${host}]/`), internal(host));
    }
  });

  it('cannot lead one parser here and another there', () => {
    assert.equal(checkSchedulingUrl('https://calendly.com\\@127.0.0.1/'), internal('127.0.0.1'));
    assert.equal(checkSchedulingUrl('https://127.0.0.1\\@calendly.com/'), internal('127.0.0.1'));
    assert.equal(checkSchedulingUrl('https://calendly.com@127.0.0.1/'), internal('127.0.0.1'));
    assert.equal(checkSchedulingUrl('https://127.0.0.1@calendly.com/'), null);
    assert.equal(checkSchedulingUrl('https://calendly.com#@127.0.0.1/'), null);
  });

  it('cannot be an address with a mistake in it: nobody knows where that leads', () => {
    for (const host of ['256.256.256.256', '0x41414141a9fea9fe', '7147006462', '1.2.3.4.5', '127.0.0.08']) {
      assert.equal(checkSchedulingUrl(`https://${host}/`), internal(host));
    }
  });

  const attacks = readCorpus<{ url: string }[]>('ssrf/patt-ssrf-urls.json');
  it('withstands the collected attacks on servers that fetch', needs('of SSRF attacks', attacks), () => {
    assert.ok(attacks && attacks.length > 100);
    // What stays are public hosts: redirectors and names that only a DNS lookup would tell from others.
    const publicHosts =
      /r3dir\.me|1u\.ms|example\.com|root-me|brutelogic|google\.com|1\.1\.1\.1|flaws|nip\.io|test\?|redirect-server|\/\/foo\/|o177|q177|ⓔ|AWS_LAMBDA/;
    for (const { url } of attacks.filter(({ url }) => /^https?:\/\//.test(url))) {
      const link = url.replace(/^http:/, 'https:');
      if (!publicHosts.test(link)) assert.notEqual(checkSchedulingUrl(link), null, link);
    }
  });

  const parsed =
    readCorpus<readonly (string | { input: string; hostname?: string })[]>('url/urltestdata.json');
  it('agrees with browsers on where a URL leads', needs('of URLs', parsed), () => {
    assert.ok(parsed && parsed.length > 500);
    for (const row of parsed) {
      if (typeof row === 'string' || !row.input.startsWith('https://')) continue;
      const verdict = checkSchedulingUrl(row.input);
      // What no browser opens is refused, and so is what every browser opens on this machine.
      if (!URL.canParse(row.input)) assert.notEqual(verdict, null, row.input);
      if (row.hostname && /^(127\.|0\.0\.0\.|localhost$|\[::)/.test(row.hostname)) {
        assert.notEqual(verdict, null, row.input);
      }
    }
  });
});
