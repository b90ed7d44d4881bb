import type { ReactElement } from 'react'
import { day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Actions } from './actions.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { CheckboxesField, RadiosField, SelectField } from './choice-field.tsx'
import { ClockFace } from './clock-face.tsx'
import { Crumbs } from './crumbs.tsx'
import { type Axis, DayAxis } from './day-axis.tsx'
import { DayLine } from './day-line.tsx'
import { DayStrip } from './day-strip.tsx'
import { Empty } from './empty.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { exampleRows, exampleSheet } from './example-chart.ts'
import { EXAMPLE_TODAY, examplePicture } from './example-picture.ts'
import { Facts } from './facts.tsx'
import { DayField, FileField, LongField, TextField } from './field.tsx'
import { FlowSteps } from './flow-steps.tsx'
import { Hatch } from './hatch.tsx'
import { LawChips } from './law-chip.tsx'
import { LawList } from './law-list.tsx'
import { Light } from './light.tsx'
import { Pager } from './pager.tsx'
import { printDay } from './print-day.ts'
import { Seal } from './seal.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Timeline } from './timeline.tsx'
import { wordsOf } from './words/index.ts'

/** A part by its name, as it looks in one language. `p` makes names of fields unique on a page with several languages. */
export interface Example {
  readonly name: string
  readonly draw: (lang: Lang, p: string) => ReactElement
}

const say = (lang: Lang, zh: string, hant: string, en: string) => ({ 'zh-Hans': zh, 'zh-Hant': hant, en })[lang]
const XK42 = (lang: Lang, p: string) => ({
  text: say(lang, '《行政许可法》第四十二条', '《行政許可法》第四十二條', 'Administrative Licensing Law, Art. 42'),
  href: `#${p}-xk42`,
})
const START = day('2025-09-25')
const STOP = [day('2025-09-29'), day('2025-10-11')] as const

/** Every part, for the parts page and for tests. */
export const EXAMPLES: readonly Example[] = [
  { name: 'seal', draw: () => <Seal /> },
  {
    name: 'light',
    draw: (lang) => (
      <p className="sum">
        <Light lang={lang} state="late" count={7} /> <Light lang={lang} state="near" count={16} />{' '}
        <Light lang={lang} state="ok" count={3389} />
      </p>
    ),
  },
  {
    name: 'law-chip',
    draw: (lang, p) => (
      <p>
        {say(lang, '二十个工作日内决定。', '二十個工作日內決定。', 'Decided within twenty working days.')}
        <LawChips laws={[XK42(lang, p)]} />
      </p>
    ),
  },
  {
    name: 'day-strip',
    draw: (lang, p) => (
      <DayStrip
        lang={lang}
        today={EXAMPLE_TODAY}
        picture={examplePicture(lang, START, 9, STOP)}
        twin={`${wordsOf(lang).twin.todayIs(4, 9, wordsOf(lang).twin.working)}${wordsOf(lang).twin.due(printDay(lang, day('2025-10-21')))}`}
        reasons={[{ key: '42', says: <LawChips laws={[XK42(lang, p)]} /> }]}
      />
    ),
  },
  {
    name: 'day-strip, overdue',
    draw: (lang) => (
      <DayStrip
        lang={lang}
        today={EXAMPLE_TODAY}
        picture={examplePicture(lang, START, 5)}
        twin={wordsOf(lang).twin.passed(printDay(lang, day('2025-10-10')), 3, wordsOf(lang).twin.working)}
      />
    ),
  },
  {
    name: 'day-line',
    draw: (lang) => (
      <div className="tablebox">
        <Hatch />
        <DayAxis lang={lang} axis={exampleAxis()} />
        <DayLine lang={lang} axis={exampleAxis()} picture={examplePicture(lang, START, 9, STOP)} />
        <DayLine lang={lang} axis={exampleAxis()} picture={examplePicture(lang, START, 5)} />
        <DayLine lang={lang} axis={exampleAxis()} picture={examplePicture(lang, day('2025-09-15'), 25)} />
      </div>
    ),
  },
  {
    name: 'clock-face',
    draw: (lang) => (
      <ClockFace
        lang={lang}
        facts={{ light: 'near', state: 'running', unit: 'working', left: 1, lateBy: 0, provisional: true }}
        sentence={printDay(lang, day('2025-10-15'))}
        why="#"
      />
    ),
  },
  {
    name: 'facts',
    draw: (lang) => (
      <Facts
        facts={[
          {
            name: say(lang, '承诺时限', '承諾時限', 'Promised'),
            value: say(lang, '5个工作日', '5個工作日', '5 working days'),
          },
          {
            name: say(lang, '费用', '費用', 'Fee'),
            value: say(lang, '不收费', '不收費', 'none'),
            small: say(lang, '财政承担', '財政承擔', 'borne by the county'),
          },
        ]}
      />
    ),
  },
  {
    name: 'flow-steps',
    draw: (lang) => (
      <FlowSteps
        lang={lang}
        steps={[
          {
            key: '1',
            title: say(lang, '受理', '受理', 'Accepted'),
            holder: say(lang, '窗口受理岗', '窗口受理崗', 'Window'),
            state: 'past',
            days: printDay(lang, START),
          },
          {
            key: '2',
            title: say(lang, '现场核查', '現場核查', 'Site check'),
            state: 'now',
            branch: say(lang, '两人到场', '兩人到場', 'two officers'),
          },
          { key: '3', title: say(lang, '决定', '決定', 'Decision'), state: 'later' },
        ]}
      />
    ),
  },
  {
    name: 'chart-figure, chart-sheet, chart-outline, chart-key',
    draw: (lang, p) => (
      <ChartFigure
        lang={lang}
        id={`${p}-chart`}
        name={say(lang, '食品经营许可', '食品經營許可', 'Food business licence')}
        svg={exampleSheet(lang, say, `${p}-step`)}
        rows={exampleRows(lang, say, `${p}-step`)}
        shown={['step', 'risk', 'here']}
      />
    ),
  },
  {
    name: 'timeline',
    draw: (lang) => (
      <Timeline
        lang={lang}
        happenings={[
          {
            key: '3',
            at: day('2025-10-14'),
            when: '10/14 09:40',
            what: say(lang, '转入决定', '轉入決定', 'Moved to decision'),
            mark: 'now',
          },
          {
            key: '2',
            at: day('2025-09-29'),
            when: '9/29',
            what: say(lang, '送检，中止计时', '送檢，中止計時', 'Sent for testing, clock stopped'),
            mark: 'stop',
            clock: say(lang, '停在第2日', '停在第2日', 'stopped at day 2'),
          },
          { key: '1', at: START, when: '9/25', what: say(lang, '收件', '收件', 'Received'), mark: 'begin' },
        ]}
      />
    ),
  },
  {
    name: 'table, pager',
    draw: (lang) => (
      <>
        <Table
          lang={lang}
          caption={say(lang, '在办件', '在辦件', 'Open cases')}
          rowKey={(row) => row.body}
          rows={[
            { body: say(lang, '市场监督管理局', '市場監督管理局', 'Market Regulation'), open: 84 },
            { body: say(lang, '农业农村局', '農業農村局', 'Agriculture'), open: 46 },
          ]}
          sorted={{ key: 'open', order: 'descending' }}
          columns={[
            { key: 'body', title: say(lang, '单位', '單位', 'Office'), cell: (row) => row.body },
            {
              key: 'open',
              title: say(lang, '在办', '在辦', 'Open'),
              cell: (row) => row.open,
              numeric: true,
              sortHref: '#',
            },
          ]}
        />
        <Pager lang={lang} from={101} to={200} total={12_345} previous="#" next="#" />
        <Empty says={say(lang, '今天没有到期的件。', '今天沒有到期的件。', 'Nothing is due today.')} />
      </>
    ),
  },
  {
    name: 'summary-list',
    draw: (lang) => (
      <SummaryList
        lines={[
          {
            name: say(lang, '编号', '編號', 'Number'),
            value: '2K6-0011',
            change: { href: '#', text: say(lang, '更改', '更改', 'Change') },
          },
          { name: say(lang, '收到', '收到', 'Received'), value: printDay(lang, START) },
        ]}
      />
    ),
  },
  {
    name: 'fields, error-summary',
    draw: (lang, p) => {
      const wrong = say(lang, '请填数字，例如86.5', '請填數字，例如86.5', 'Enter a number, for example 86.5')
      const area = say(lang, '经营面积', '經營面積', 'Floor area')
      const choices = ['a', 'b'].map((value) => ({ value, label: `${area} ${value}` }))
      return (
        <>
          <ErrorSummary lang={lang} id={`${p}-errors`} errors={[{ field: `${p}-area`, text: `${area}：${wrong}` }]} />
          <TextField
            lang={lang}
            name={`${p}-area`}
            label={area}
            error={wrong}
            value="八十多"
            unit="m²"
            width="s"
            inputMode="decimal"
          />
          <LongField lang={lang} name={`${p}-long`} label={area} hint={wrong} required={false} />
          <DayField lang={lang} name={`${p}-day`} label={wordsOf(lang).strip.key.start} />
          <SelectField lang={lang} name={`${p}-select`} label={area} choices={[{ label: 'A', choices }]} />
          <RadiosField lang={lang} name={`${p}-radio`} label={area} choices={choices} value="a" />
          <CheckboxesField lang={lang} name={`${p}-check`} label={area} choices={choices} values={['b']} />
          <FileField lang={lang} name={`${p}-file`} label={area} accept=".pdf" says={{ types: 'PDF', size: '20 MB' }} />
          <p className="row">
            <button className="btn main" type="button">
              {wordsOf(lang).pager.next}
            </button>
            <button className="btn second" type="button">
              {wordsOf(lang).pager.previous}
            </button>
          </p>
        </>
      )
    },
  },
  {
    name: 'actions',
    draw: (lang, p) => (
      <Actions
        lang={lang}
        can={[
          {
            key: 'grant',
            title: say(lang, '准予许可', '准予許可', 'Grant'),
            control: (
              <a className="btn main" href="#grant">
                {say(lang, '准予', '准予', 'Grant')}
              </a>
            ),
            clock: say(lang, '停在第4日', '停在第4日', 'stops at day 4'),
            laws: [XK42(lang, p)],
            primary: true,
          },
        ]}
        cannot={[
          {
            key: 'again',
            title: say(lang, '再次延长', '再次延長', 'Extend again'),
            why: say(lang, '只能延长一次', '只能延長一次', 'Only once.'),
            laws: [XK42(lang, p)],
          },
        ]}
      />
    ),
  },
  {
    name: 'crumbs, law-list',
    draw: (lang, p) => (
      <>
        <Crumbs lang={lang} label={`${p} crumbs`} crumbs={[{ text: 'A', href: '#' }, { text: 'B' }]} />
        <LawList
          lang={lang}
          id={`${p}-laws`}
          laws={[
            {
              id: `${p}-xk42`,
              title: XK42(lang, p).text,
              summary: say(
                lang,
                '二十日内决定，可以延长十日。',
                '二十日內決定，可以延長十日。',
                'Twenty days, ten more if extended.',
              ),
            },
          ]}
        />
      </>
    ),
  },
]

function exampleAxis(): Axis {
  const picture = examplePicture('en', day('2025-09-22'), 20)
  return {
    today: EXAMPLE_TODAY,
    days: picture.days.map(({ day, kind, makeUp }) => ({
      day,
      off: kind === 'rest' || kind === 'holiday',
      mark: kind === 'holiday' ? 'holiday' : makeUp ? 'makeUp' : null,
    })),
  }
}
