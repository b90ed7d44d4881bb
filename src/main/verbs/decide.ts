import { answerFacts } from './decide/answer-facts.ts'
import { openShelf } from './decide/shelf.ts'
import { answerFile } from './lines/answer-file.ts'

const HELP = `usage: gongkai decide [FILE] [--trace]

Reads one JSON object a line from FILE or standard input and writes one a line:
  in   {"id":"A1","standard":"food-122","facts":{"goods_value":9999.99}}
  out  {"id":"A1","outcome":"tier","tier":"s1","fine":{"min":50000,"max":100000,"min_inclusive":true,"max_inclusive":true},"other_penalties":[…]}
       {"id":"A2","error":{"code":"unknown_standard","message":"…"}}

  --trace   tell the edition, the range of the law, every fitting tier with its condition, every weight

outcome: tier (fine null: no fine), weights (with total_weight), or why there is none:
  no_rule        no tier fits; the nearest one is no substitute
  overlap        several tiers fit and the document does not choose: candidates
  missing_facts  missing
  invalid_fact   invalid
  contradiction  the facts cannot all be true
flags: defects of the document that bear on these facts.
A fact that cannot be established is {"unascertainable":"the reason on file"}; where the rules give it the lowest grade
of its factor it takes that, elsewhere it is invalid. Amounts are yuan and exact.
Error codes: bad_json, too_long, bad_input, unknown_standard. Exit status: 1 if a line failed, 2 if the call was wrong.
`

/** `gongkai decide [FILE]`: reads `{"id","standard","facts"}` a line and writes what the standard says to each. */
export async function run(args: string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const wrong = args.find((arg) => arg.startsWith('-') && arg !== '-' && !['--help', '--trace'].includes(arg))
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  if (wrong !== undefined || files.length > 1) {
    const why = wrong === undefined ? 'only one file can be read' : `there is no option ${wrong}`
    process.stderr.write(`gongkai decide: ${why}\nSee: gongkai decide --help\n`)
    return 2
  }
  const [file = '-'] = files
  const shelf = openShelf()
  const trace = args.includes('--trace')
  return await answerFile('decide', file === '-' ? null : file, (line) => answerFacts(line, shelf, trace))
}
