import { isLang, type Lang } from '#base/text.ts'

const WORDS = ['check', 'run', 'draw', 'outline', 'roundtrip'] as const

/** What was asked for. `lang` is null where it was not said. */
export interface Options {
  readonly word: (typeof WORDS)[number]
  readonly file: string
  readonly lang: Lang | null
}

/** Reads the words after `flow`; a string says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | 'help' | string {
  const rest = args.flatMap((arg) => (arg.startsWith('--lang=') ? ['--lang', arg.slice(7)] : [arg]))
  if (rest.includes('--help') || rest.includes('-h')) return 'help'
  const names: string[] = []
  let lang: Lang | null = null
  while (rest.length > 0) {
    const arg = rest.shift() ?? ''
    if (arg === '--lang') {
      const asked = rest.shift() ?? ''
      if (!isLang(asked)) return '--lang needs zh-Hans, zh-Hant or en'
      lang = asked
    } else if (arg.startsWith('-')) return `there is no option ${arg}`
    else names.push(arg)
  }
  const [first, file, ...more] = names
  const word = WORDS.find((each) => each === first)
  if (word === undefined) return first === undefined ? `say one of ${WORDS.join(', ')}` : `there is no word "${first}"`
  if (file === undefined) return `${word} needs a file`
  return more.length > 0 ? 'only one file can be read' : { word, file, lang }
}
