import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings, SettingsRefused } from './settings.ts'

test('with nothing set, the house runs on this machine alone, on port 8080, with its own database', () => {
  const settings = readSettings({ GONGKAI_DATA: '' })

  assert.equal(settings.host, '127.0.0.1')
  assert.equal(settings.port, 8080)
  assert.equal(settings.databaseUrl, null)
  assert.match(settings.dataDir, /\/\.gongkai$/)
  assert.equal(settings.demo, true)
})

test('a faulty value is refused with its name and what it should be', () => {
  const faulty = {
    PORT: ['http', '-1', '65536', '80.5', '８０８０'],
    GONGKAI_ORIGIN: ['gongkai.example', 'ftp://gongkai.example', 'https://gongkai.example/path'],
    DATABASE_URL: ['mysql://x/y', 'localhost'],
    GONGKAI_LOG: ['loud'],
    GONGKAI_DEMO: ['maybe'],
    GONGKAI_METRICS: ['nobody'],
  }
  for (const [name, values] of Object.entries(faulty))
    for (const value of values)
      assert.throws(
        () => readSettings({ [name]: value }),
        (error) => error instanceof SettingsRefused && error.message.startsWith(name),
        `${name}=${value}`,
      )
})

test('the password in a faulty database address is not repeated', () => {
  assert.throws(
    () => readSettings({ DATABASE_URL: 'mysql://me:hunter2@host/db' }),
    (error) => error instanceof SettingsRefused && !error.message.includes('hunter2'),
  )
})

test('letters go out only with a server, a sender and the public address; the password of the server is not repeated', () => {
  const all = {
    GONGKAI_SMTP: 'smtps://me:hunter2@mail.example.gov.cn',
    GONGKAI_MAIL_FROM: 'open@example.gov.cn',
    GONGKAI_ORIGIN: 'https://example.gov.cn',
  }
  const refusedFor = (change: Partial<Record<keyof typeof all, string>>, name: string) =>
    assert.throws(
      () => readSettings({ ...all, ...change }),
      (error) =>
        error instanceof SettingsRefused && error.message.startsWith(name) && !error.message.includes('hunter2'),
    )

  assert.deepEqual(readSettings(all).smtp, { url: all.GONGKAI_SMTP, from: all.GONGKAI_MAIL_FROM })
  assert.equal(readSettings({ ...all, GONGKAI_SMTP: '' }).smtp, null)
  refusedFor({ GONGKAI_SMTP: 'http://me:hunter2@mail.example.gov.cn' }, 'GONGKAI_SMTP')
  refusedFor({ GONGKAI_MAIL_FROM: '' }, 'GONGKAI_MAIL_FROM')
  refusedFor({ GONGKAI_MAIL_FROM: 'open@example.gov.cn, other@example.com' }, 'GONGKAI_MAIL_FROM')
  refusedFor({ GONGKAI_ORIGIN: '' }, 'GONGKAI_ORIGIN')
})
