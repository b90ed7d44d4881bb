import type { ApplicantInput, CaseRef, MaterialInput } from '#areas/cases/contract.ts'
import { examplePerson } from '#areas/organisations/examples.ts'
import type { Item } from '#areas/services/index.ts'
import { must } from '#base/assert.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Officer, Role } from '#platform/signin/actor.ts'
import type { Cast } from './cast.ts'
import type { Dice } from './dice.ts'
import { STAND_IN } from './stand-in.ts'
import type { Turn } from './story.ts'

/** What a story is told with. */
export interface Telling {
  readonly dice: Dice
  readonly cast: Cast
  readonly item: Item
  /** How the case goes: in time, past the promise, past the law. */
  readonly pace: 'brisk' | 'slow' | 'stuck'
  readonly applicant: ApplicantInput
}

/** A turn that must succeed; a refusal is a fault of the story. */
export function turn(after: number, verb: (tx: Tx) => Promise<Outcome<unknown>>): Turn {
  return {
    after,
    act: async (tx) => {
      accepted(await verb(tx))
    },
  }
}

/** The officer with this duty; stories choose only bodies that have one. */
export function whoIs(cast: Cast, bodyId: number, role: Role): Officer {
  return must(cast.who(bodyId, role), `${role} in body ${bodyId}`)
}

/** A fictional applicant: a person, or one in three an organisation where the item is for businesses. */
export function applicantOf(i: number): ApplicantInput {
  const { name, identityNumber, telephone } = examplePerson(i)
  return {
    kind: 'person',
    name,
    code: identityNumber,
    telephone,
    address: `安澜县第${(i % 40) + 1}街${(i % 90) + 1}号`,
  }
}

/** All materials the applicant brings; `lacking` of them left out, `paper` brought as originals. */
export function bring(item: Item, lacking: number, paper: boolean): readonly MaterialInput[] {
  const own = item.materials.filter(({ from, withAgentOnly }) => from === null && !withAgentOnly)
  return own.slice(0, Math.max(0, own.length - lacking)).map(({ id, forms }) => {
    const form = paper ? (forms.find((one) => one !== 'electronic') ?? 'electronic') : 'electronic'
    return { id, form, copies: 1, file: form === 'electronic' ? fileOf(id) : null }
  })
}

/** The materials the office has to ask the applicant for; empty where it fetches everything itself. */
export function askable(item: Item): readonly string[] {
  return item.materials.filter(({ from }) => from === null).map(({ id }) => id)
}

/** A case as soon as it has been opened. */
export class Opened {
  #case: { readonly ref: CaseRef; readonly number: string } | null = null

  set({ bodyId, id, number }: CaseRef & { readonly number: string }): void {
    this.#case = { ref: { bodyId, id }, number }
  }

  get ref(): CaseRef {
    return must(this.#case, 'an opened case').ref
  }

  get number(): string {
    return must(this.#case, 'an opened case').number
  }
}

function fileOf(materialId: string): MaterialInput['file'] {
  return { name: `${materialId}.pdf`, type: 'application/pdf', size: STAND_IN.size, digest: STAND_IN.digest }
}
