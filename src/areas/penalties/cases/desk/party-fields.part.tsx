import type { Lang } from '#base/text.ts'
import { RadiosField } from '#ui/choice-field.tsx'
import { TextField } from '#ui/field.tsx'
import { PARTY_KINDS } from '../case.ts'
import type { Party } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { type Posted, text } from './posted.ts'
import { deskWordsOf } from './words/index.ts'

/** Whom the case is about, with what is known before where nothing was typed. */
export function PartyFields({ lang, typed, known }: { lang: Lang; typed: Posted; known?: Party }) {
  const words = deskWordsOf(lang).party
  const kinds = wordsOf(lang).partyKinds
  return (
    <>
      <RadiosField
        lang={lang}
        name="partyKind"
        label={words.kind}
        value={text(typed['partyKind']) || known?.kind}
        choices={PARTY_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <TextField
        lang={lang}
        name="name"
        label={words.name}
        value={text(typed['name']) || known?.name}
        maxLength={200}
      />
      <TextField
        {...{ lang, name: 'code', label: words.code, hint: words.codeHint, required: false }}
        value={text(typed['code']) || (known?.code ?? '')}
        maxLength={30}
      />
      <TextField
        {...{ lang, name: 'telephone', label: words.telephone, required: false, inputMode: 'tel', width: 'm' }}
        value={text(typed['telephone']) || known?.telephone}
        maxLength={40}
      />
      <TextField
        {...{ lang, name: 'address', label: words.address, required: false }}
        value={text(typed['address']) || known?.address}
        maxLength={200}
      />
    </>
  )
}
