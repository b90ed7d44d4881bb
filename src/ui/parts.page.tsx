import { LANGS } from '#base/text.ts'
import { EXAMPLES } from './examples.tsx'
import { PageHead } from './page-head.tsx'

/** Every part in every language, and once more from right to left: for whoever changes a part. */
export function PartsPage({ title, lead }: { readonly title: string; readonly lead: string }) {
  const columns = [
    ...LANGS.map((lang) => ({ lang, dir: 'ltr' as const })),
    { lang: 'en' as const, dir: 'rtl' as const },
  ]
  return (
    <>
      <PageHead title={title} lead={lead} />
      {EXAMPLES.map(({ name, draw }, i) => (
        <section key={name} aria-labelledby={`part-${i}`}>
          <h2 id={`part-${i}`} lang="en">
            {name}
          </h2>
          {columns.map(({ lang, dir }) => (
            <div key={lang + dir} lang={lang} dir={dir} className="sec">
              <p className="small quiet" lang="en" dir="ltr">
                {lang} {dir}
              </p>
              {draw(lang, `${lang}-${dir}`)}
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
