import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { composeChart } from '#law/flows/compose/compose-chart.ts'
import { bpmn, flows } from '#law/flows/examples.ts'

const BIN = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'gongkai-flow-'))
after(() => rmSync(home, { recursive: true, force: true }))

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function flow(words: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(BIN, ['flow', ...words], { cwd: home })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.on('error', () => {}) // a word that reads nothing closes its input early
    child.stdin.end(input)
  })
}

function written(name: string, text: string): string {
  writeFileSync(join(home, name), text)
  return name
}

const lines = ({ out }: Ran) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const PLAIN = bpmn(
  `<startEvent id="S"/><userTask id="A" name="审查"/><exclusiveGateway id="G" default="GE"/><userTask id="B"/><endEvent id="E"/>
   ${flows('S>A', 'A>G', 'G>B[n > 3]', 'G>E', 'B>E')}`,
)

/** A chart that may be published: one post, one step, drawn by the house itself. */
const licence = await composeChart({
  id: 'licence',
  name: { 'zh-Hans': '食品经营许可', 'zh-Hant': '食品經營許可', en: 'Food business licence' },
  complaint: null,
  limits: [],
  basis: [],
  facts: [],
  lanes: [{ id: 'L', name: { 'zh-Hans': '审核岗', en: 'Reviewers' }, post: { role: 'review', at: 'body' } }],
  nodes: [
    { id: 'S', kind: 'start', lane: 'L', name: { 'zh-Hans': '提出申请', en: 'Application' } },
    {
      ...{ id: 'A', kind: 'user', lane: 'L', name: { 'zh-Hans': '材料审查', en: 'Review' } },
      limits: [{ kind: 'statutory', rule: 'ALL.DECISION', n: null, unit: null }],
      basis: [{ law: 'ALL', article: '42', version: null }],
    },
    { id: 'E', kind: 'end', lane: 'L', name: { 'zh-Hans': '办结', en: 'Closed' } },
  ],
  flows: [
    { from: 'S', to: 'A' },
    { from: 'A', to: 'E' },
  ],
  notes: [],
})

test('check says what forbids publication, a finding a line, with status 1', async () => {
  const file = written('plain.bpmn', PLAIN)

  const [all, english] = [await flow(['check', file]), await flow(['check', '--lang=en', file])]

  assert.equal(all.status, 1)
  const codes = lines(all).map(({ code, elements }) => `${code} ${elements[0]}`)
  for (const wanted of ['no-post A', 'no-limit A', 'no-basis A', 'no-name B', 'no-layout A', 'faulty-condition GB'])
    assert.ok(codes.includes(wanted), `${wanted} in ${codes.join(', ')}`)
  assert.match(lines(all).find(({ code }) => code === 'no-post').sentence['zh-Hans'], /“审查”没有岗位/)
  assert.match(lines(english).find(({ code }) => code === 'no-post').sentence, /“审查” has no post/)
})

test('check is silent about a chart that may be published, with status 0; warnings alone change nothing', async () => {
  const good = await flow(['check', written('good.bpmn', licence)])
  const chinese = await flow([
    'check',
    written('chinese.bpmn', licence.replace(/<gk:says lang="en">[^<]*<\/gk:says>/g, '')),
  ])

  assert.deepEqual([good.status, good.out], [0, ''])
  assert.equal(chinese.status, 0)
  assert.deepEqual(
    lines(chinese).map(({ severity, code }) => `${severity} ${code}`),
    ['warning no-english'],
  )
})

test('run moves a run event by event and tells where it stands, what is to be done, and that it is over', async () => {
  const ran = await flow(
    ['run', written('plain.bpmn', PLAIN)],
    ['{"type":"start"}', '{"type":"complete","element":"A","data":{"n":5}}', '{"type":"complete","element":"B"}'].join(
      '\n',
    ),
  )

  const [begun, decided, over] = lines(ran)
  assert.equal(ran.status, 0, ran.err)
  assert.deepEqual([begun.active, begun.ended], [['A'], false])
  assert.deepEqual(begun.effects, [{ kind: 'enter', element: 'A', token: 1 }])
  assert.deepEqual([decided.active, decided.facts], [['B'], { n: 5 }])
  assert.deepEqual([over.active, over.ended, over.how], [[], true, { how: 'done' }])
})

test('a refused event is answered, changes nothing, and does not stop the rest', async () => {
  const ran = await flow(
    ['run', written('plain.bpmn', PLAIN)],
    ['{"type":"start"}', '{"type":"complete","element":"B"}', '{"type":"complete","element":"A","data":{"n":1}}'].join(
      '\n',
    ),
  )

  const [begun, refused, over] = lines(ran)
  assert.equal(ran.status, 0)
  assert.deepEqual(refused, {
    refused: { code: 'not-here', element: 'B' },
    active: begun.active,
    effects: [],
    ended: false,
    facts: {},
  })
  assert.equal(over.ended, true)
})

test('a line that is no event ends the run with a sentence and status 2; what came before is answered', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['{', /line 2 is not JSON/],
    ['[]', /line 2 must be a JSON object/],
    ['{"type":"jump"}', /line 2 needs a "type"/],
    ['{"type":"complete"}', /line 2 of type "complete" needs an "element"/],
    ['{"type":"start","data":7}', /line 2 "data" must be an object/],
    ['{"type":"message","name":7}', /line 2 "name" must be a string/],
  ]
  for (const [line, sentence] of cases) {
    const ran = await flow(
      ['run', written('plain.bpmn', PLAIN)],
      `{"type":"start"}\n${line}\n{"type":"complete","element":"A"}\n`,
    )

    assert.equal(ran.status, 2, line)
    assert.match(ran.err, sentence)
    assert.equal(lines(ran).length, 1)
  }
})

test('draw gives an SVG file that needs nothing beside it, in the language asked for', async () => {
  const { status, out } = await flow(['draw', written('good.bpmn', licence), '--lang', 'en'])

  assert.equal(status, 0)
  assert.match(out, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  assert.match(out, />Review<\/text>.*>20 working days</, 'the length of the rule, from the lawbook')
  assert.match(out, /<style>/)
  assert.doesNotMatch(out, /var\(--/, 'viewers of files know no variables')
})

test('outline gives the same in words, with laws and rules by their names', async () => {
  const { status, out } = await flow(['outline', written('good.bpmn', licence)])

  assert.equal(status, 0)
  assert.match(out, /^# 食品经营许可\n/)
  assert.match(out, /## 1 材料审查\n\n- 审核岗，法定20个工作日\n- 依据：《行政许可法》第四十二条\n/)
})

test('roundtrip gives back the chart', async () => {
  const { status, out } = await flow(['roundtrip', written('good.bpmn', licence)])
  const again = await flow(['roundtrip', written('again.bpmn', out)])

  assert.equal(status, 0)
  assert.match(out, /<bpmn:userTask id="A" name="材料审查">/)
  assert.equal(again.out, out)
})

test('a wrong call, a missing file and a file that is no chart are told in a sentence, with status 2', async () => {
  written('words.txt', '不是图')
  written('feed.xml', '<rss version="2.0"/>')
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /say one of check, run, draw, outline, roundtrip/],
    [['chekc', 'x'], /there is no word "chekc"/],
    [['check'], /check needs a file/],
    [['check', 'a', 'b'], /only one file/],
    [['draw', 'x', '--lang', 'fr'], /--lang needs zh-Hans/],
    [['check', 'x', '--loud'], /there is no option --loud/],
    [['check', 'nowhere.bpmn'], /cannot read nowhere\.bpmn \(ENOENT\)/],
    [['check', 'words.txt'], /words\.txt is no chart/],
    [['outline', 'feed.xml'], /feed\.xml is no chart/],
    [['roundtrip', 'words.txt'], /words\.txt is no chart/],
  ]
  for (const [words, sentence] of cases) {
    const { status, out, err } = await flow(words)

    assert.equal(status, 2, words.join(' '))
    assert.match(err, sentence)
    assert.equal(out, '')
    assert.doesNotMatch(err, / at .*\.ts/)
  }
  assert.equal((await flow(['--help'])).status, 0)
})
