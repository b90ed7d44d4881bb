import { must } from '#base/assert.ts'
import { type IdentityNumber, identityCheck, readIdentityNumber } from '#base/identity-number.ts'

/** A villager of the fictional county; the division 999901 in the identity number does not exist. */
export interface Villager {
  readonly name: string
  readonly identityNumber: IdentityNumber
  readonly telephone: string
  /** The lawbook's id of the village, e.g. `vil_a`. */
  readonly village: string
}

const SURNAMES = [
  ...'方沈陆秦许何吕施孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花俞任袁柳鲍史唐费廉岑薛',
]
const GIVEN = [
  '知微',
  '怀远',
  '念慈',
  '思齐',
  '静好',
  '长青',
  '望舒',
  '若谷',
  '清和',
  '明德',
  '书简',
  '安歌',
  '景行',
  '以恒',
]
const MORE = [
  '映川',
  '禾生',
  '砚秋',
  '闻溪',
  '星野',
  '守拙',
  '采薇',
  '元白',
  '南乔',
  '可久',
  '云起',
  '致远',
  '竹青',
  '向晚',
]

/** A fictional person, the same for the same number: for applicants as well. */
export function examplePerson(i: number): Pick<Villager, 'name' | 'identityNumber' | 'telephone'> {
  const birth = String(19_500_101 + (i % 48) * 10_000 + (i % 12) * 100 + (i % 28))
  const first17 = `999901${birth}${String((i * 7) % 1000).padStart(3, '0')}`
  const identityNumber = must(readIdentityNumber(first17 + identityCheck(first17)), 'identity number')
  return { name: fictionalName(i + 1000), identityNumber, telephone: `1990000${String(i % 10_000).padStart(4, '0')}` }
}

/** A name that belongs to nobody in particular, the same for the same number. */
export function fictionalName(i: number): string {
  const given = [...GIVEN, ...MORE]
  return `${SURNAMES[(i * 7) % SURNAMES.length]}${given[(i * 11 + Math.floor(i / SURNAMES.length)) % given.length]}`
}
