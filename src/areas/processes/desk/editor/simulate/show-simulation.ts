import type { Chart } from '#law/flows/chart.ts'
import { type Program, programOf } from '#law/flows/program.ts'
import { activeOf, type Facts, type FlowNo } from '#law/flows/state.ts'
import type { Board } from '../board.ts'
import { called } from '../called.ts'
import { replaceKeepingFocus } from '../dom/keep-focus.ts'
import { make } from '../dom/make.ts'
import { focusOn } from '../focus-on.ts'
import { factsFields } from './facts-fields.ts'
import { markRun } from './mark-run.ts'
import { type Act, possibleActs } from './possible-acts.ts'
import { beginRun, type Gone, goOn, type Moment } from './run-so-far.ts'

/** Goes through a chart step by step with the very reducer that moves cases. Told of each new chart, it begins anew. */
export function simulation(board: Board, place: HTMLElement): (chart: Chart) => void {
  const { words } = board
  let program: Program | null = null
  let moments: readonly Moment[] = []
  let facts: Facts = {}
  let no: FlowNo | null = null

  const take = (gone: Gone) => {
    no = gone.ok ? null : gone.no
    if (gone.ok) moments = gone.moments
    show()
  }
  const back = () => {
    moments = moments.slice(0, -1)
    no = null
    show()
  }

  function show(): void {
    if (!program) return
    const { chart } = program
    const now = moments.at(-1)
    markRun(board, moments)
    replaceKeepingFocus(
      place,
      make('p', { class: 'quiet' }, words.simulateLead),
      factsFields(board, chart.facts, facts, (said) => {
        facts = said
        show()
      }),
      make('p', { role: 'status' }, now ? standing(board, program, now) : words.notBegun),
      make('p', { role: 'alert', class: 'err-msg' }, no && words.flowNo[no.code](called(board, chart, no.element))),
      make('div', { class: 'row' }, buttons(program, now)),
      make(
        'ol',
        { class: 'trace' },
        moments.map((moment) => make('li', {}, told(board, chart, moment))),
      ),
    )
  }

  function buttons(program: Program, now: Moment | undefined): readonly HTMLElement[] {
    const button = (key: string, text: string, onclick: () => void, main = false) =>
      make('button', { type: 'button', class: main ? 'btn main' : 'btn', 'data-key': key, onclick }, text)
    if (!now)
      return program.starts.map(({ id }) =>
        button(
          `begin-${id}`,
          words.begin(called(board, program.chart, id)),
          () => take(beginRun(program, facts, id)),
          true,
        ),
      )
    const acts = possibleActs(program, now.state, facts).map((act) =>
      button(
        `act-${act.event.type}-${act.node.id}`,
        labelOf(board, program.chart, act),
        () => take(goOn(program, moments, act)),
        true,
      ),
    )
    return [
      ...acts,
      button('back', words.back, back),
      button('again', words.again, () => take({ ok: true, moments: [] })),
    ]
  }

  return (chart) => {
    program = programOf(chart)
    moments = []
    no = null
    show()
  }
}

function standing(board: Board, { chart }: Program, { state }: Moment): string {
  const { words } = board
  if (state.ended) return words.ended[state.ended.how]
  return words.standsAt(activeOf(state).map((id) => called(board, chart, id)))
}

function labelOf(board: Board, chart: Chart, { event, node }: Act): string {
  return board.words.acts[event.type](called(board, chart, node.id))
}

/** A line of the trace: what happened, and a way to where it happened. */
function told(board: Board, chart: Chart, { act }: Moment): Node | string {
  if (!act) return board.words.begun
  const onclick = () => focusOn(board, act.node.id)
  return make(
    'button',
    { type: 'button', class: 'btn link', onclick },
    board.words.happened[act.event.type](called(board, chart, act.node.id)),
  )
}
