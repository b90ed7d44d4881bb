import type { ReactNode } from 'react'
import { GROUNDS } from '#law/catalogue/withholding.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { RELATIONS } from '../contract.ts'
import { mayBeSentBack, nextVerb } from '../life.ts'
import { OUTCOMES } from '../reassess/outcomes.ts'
import { wordsOf } from '../words/index.ts'
import type { EntryDeskProps } from './entry.desk.tsx'

/** What may follow now: the next signature or a sending back; or what can be done with what is published. */
export function EntryForms(props: EntryDeskProps) {
  return props.version.step === 'published' ? <AfterPublishing {...props} /> : <NextStep {...props} />
}

function NextStep(props: EntryDeskProps) {
  const { lang, version, findings, here, link } = props
  const words = wordsOf(lang).desk
  const verb = nextVerb(version.step)
  return (
    <>
      {verb === 'check' && (
        <>
          <p>
            <a className="btn" href={link(`${here}/revise`)}>
              {words.revise}
            </a>
          </p>
          <Part {...props} verb="check" title={words.check} lead={words.checkLead} main>
            {findings.length > 0 && <TextField lang={lang} name="because" label={words.because} maxLength={500} />}
          </Part>
        </>
      )}
      {verb === 'check' && props.entry.state === 'drafted' && (
        <Part {...props} verb="drop" title={words.drop} lead={words.dropLead}>
          <RadiosField
            lang={lang}
            name="owed"
            label={words.dropOwed}
            value="still"
            choices={[
              { value: 'still', label: words.stillOwed },
              { value: 'never', label: words.notOwed },
            ]}
          />
        </Part>
      )}
      {verb === 'clear' && (
        <Part {...props} verb="clear" title={words.clear} lead={words.clearLead} main>
          <LongField lang={lang} name="opinion" label={words.opinion} maxLength={1000} />
        </Part>
      )}
      {verb === 'approve' && <Part {...props} verb="approve" title={words.approve} lead={words.approveLead} main />}
      {verb === 'publish' && <Part {...props} verb="publish" title={words.publish} lead={words.publishLead} main />}
      {mayBeSentBack(version.step) && (
        <Part {...props} verb="send-back" title={words.sendBack}>
          <TextField lang={lang} name="back_because" label={words.sendBackBecause} maxLength={500} />
        </Part>
      )}
    </>
  )
}

function AfterPublishing(props: EntryDeskProps) {
  const { lang, entry, here, link } = props
  const all = wordsOf(lang)
  const words = all.desk
  if (entry.state !== 'published') return null
  return (
    <>
      <section aria-labelledby="correct">
        <h2 id="correct">{words.correct}</h2>
        <p className="intro">{words.correctLead}</p>
        <p>
          <a className="btn main" href={link(`${here}/correct`)}>
            {words.correct}
          </a>
        </p>
      </section>
      {props.version.attribute === 'withheld' && <ReassessForm {...props} />}
      <Part {...props} verb="withdraw" title={words.withdraw} lead={words.withdrawLead}>
        <TextField lang={lang} name="withdraw_because" label={words.publicReason} maxLength={500} />
      </Part>
      <Part {...props} verb="archive" title={words.archive} lead={words.archiveLead}>
        <TextField lang={lang} name="archive_because" label={words.publicReason} maxLength={500} />
      </Part>
      <PutUpForm {...props} />
      <Part {...props} verb="relate" title={words.relate}>
        <SelectField
          lang={lang}
          name="kind"
          label={words.relationKind}
          choices={RELATIONS.map((kind) => ({ value: kind, label: all.relation[kind] }))}
        />
        <TextField lang={lang} name="to" label={words.relateTo} hint={words.relateToHint} maxLength={60} />
      </Part>
    </>
  )
}

function PutUpForm(props: EntryDeskProps) {
  const { lang, carriers } = props
  const words = wordsOf(lang).carry
  if (carriers.length === 0) return null
  return (
    <Part {...props} verb="put-up" title={words.verb} lead={words.lead}>
      <SelectField
        lang={lang}
        name="channel"
        label={words.channel}
        choices={carriers.map((channel) => ({ value: channel['zh-Hans'], label: channel[lang] }))}
      />
      <DayField lang={lang} name="on" label={words.on} value="" />
      <TextField lang={lang} name="place" label={words.place} hint={words.placeHint} maxLength={100} />
    </Part>
  )
}

function ReassessForm(props: EntryDeskProps) {
  const { lang, version } = props
  const all = wordsOf(lang)
  const words = all.reassess
  return (
    <Part {...props} verb="reassess" title={words.verb} lead={words.lead} main>
      <RadiosField
        lang={lang}
        name="outcome"
        label={words.choose}
        value="withheld"
        choices={OUTCOMES.map((value) => ({ value, label: words.outcome[value] }))}
      />
      <SelectField
        lang={lang}
        name="reassess_ground"
        label={all.desk.ground}
        value={version.ground ?? 'none'}
        choices={[
          { value: 'none', label: all.desk.groundNone },
          ...GROUNDS.map((value) => ({ value, label: all.ground[value] })),
        ]}
      />
      <TextField lang={lang} name="reassess_because" label={words.reason} maxLength={500} />
    </Part>
  )
}

interface PartProps extends EntryDeskProps {
  readonly verb: string
  readonly title: string
  readonly lead?: string
  readonly main?: boolean
  readonly children?: ReactNode
}

/** One verb: heading, what it does, its fields and its button. It is done for the revision that stands above. */
function Part({ verb, title, lead, main, children, here, link, csrf, requestKey, version }: PartProps) {
  return (
    <section aria-labelledby={verb}>
      <h2 id={verb}>{title}</h2>
      {lead !== undefined && <p className="intro">{lead}</p>}
      <form method="post" action={link(`${here}/${verb}`)}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="request_key" value={`${requestKey}-${verb}`} />
        <input type="hidden" name="revision" value={version.revision} />
        {children}
        <button className={main ? 'btn main' : 'btn'} type="submit">
          {title}
        </button>
      </form>
    </section>
  )
}
