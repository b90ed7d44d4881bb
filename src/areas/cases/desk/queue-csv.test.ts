import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import type { CaseRow } from '../contract.ts'
import { queueCsv } from './queue-csv.ts'

const saying = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text })

const ROW: CaseRow = {
  ref: { bodyId: 8, id: '00000000-0000-7000-8000-000000000000' },
  number: '0008250000012',
  item: { id: 'si009', edition: 1, name: saying('食品经营许可(新办)') },
  applicant: '沈**',
  state: 'accepted',
  step: saying('现场核查'),
  holder: { bodyId: 8, body: saying('安澜县市场监督管理局'), post: null, staffName: null },
  mine: false,
  dueOn: day('2025-09-29'),
  provisional: false,
  light: 'near',
  clock: null,
  channel: 'agent',
  collectedOn: day('2025-09-22'),
  joint: null,
  extended: false,
  deemedAccepted: false,
  arriving: false,
}

test('an export is UTF-8 with a mark that spreadsheets need, one line a case, the applicant masked', () => {
  const lines = text([ROW]).split('\r\n')

  assert.equal(lines.length, 3)
  assert.equal(
    lines[1],
    '0008-25-000001-2,食品经营许可(新办),沈**,办理中,现场核查,安澜县市场监督管理局,2025-09-29,临近,代办,2025-09-22',
  )
})

test('a name that begins like a formula stays a name, and commas and quotes stay inside their cell', () => {
  assert.match(text([{ ...ROW, applicant: '=HYPERLINK("http://x")' }]), /,"'=HYPERLINK\(""http:\/\/x""\)",/)
  assert.match(text([{ ...ROW, applicant: '+86' }]), /,'\+86,/)
  assert.match(text([{ ...ROW, applicant: '甲,乙' }]), /,"甲,乙",/)
})

function text(rows: readonly CaseRow[]): string {
  const bytes = queueCsv(rows, 'zh-Hans')
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  return new TextDecoder().decode(bytes)
}
