import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { must } from '#base/assert.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2025-09-22')
after(async () => {
  await closeBrowser()
  await county.close()
})

const villager = must(
  county.people.villagers.find(({ village }) => village === 'vil_a'),
  'a villager of Shiqiao',
)
let number = ''
let phrase = ''

test('on Monday 22 September 2025 the agent of Shiqiao takes papers in for a villager, under her mandate', async () => {
  const page = await at('2025-09-22', '09:10', 'agent')
  await assertAccessible(page)
  await page.click('a:has-text("收件")')
  await page.fill('input[name=q]', '食品经营许可')
  await page.click('main form button')
  await page.click('a:has-text("食品经营许可(新办)")')
  await assertAccessible(page)

  await page.fill('#name', villager.name)
  await page.fill('#identity_number', villager.identityNumber)
  await page.fill('#phone', villager.telephone)
  await page.fill('#address', '安澜县临江镇石桥村1组')
  await page.fill('#matter', '在石桥村开一家小吃店')
  await page.check('input[name=delivery][value=counter]')
  for (const select of await page.$$('select[name^=given_]')) await select.selectOption({ index: 1 })
  await page.click('button.main')

  const [shownNumber, shownPhrase] = await page.locator('strong.code').allTextContents()
  number = must(shownNumber, 'number')
  phrase = must(shownPhrase, 'phrase')
  await page.click('a:has-text("打开案件")')
  assert.match(await factOf(page, '状态'), /已收件，待送主管部门/)
  assert.match(await text(page, '.casehead'), /没有正在计的期限/, 'no legal time runs before the office has the papers')
  await doVerb(page, 'hand-over')
})

test('an agent without a mandate of this person is refused with the article of the Civil Code', async () => {
  const stranger = must(
    county.people.villagers.find(({ village }) => village !== 'vil_a'),
    'a villager of another village',
  )
  const page = await at('2025-09-22', '09:30', 'agent', '/desk/take-in/si009')
  await page.fill('#name', stranger.name)
  await page.fill('#identity_number', stranger.identityNumber)
  await page.fill('#phone', stranger.telephone)
  await page.fill('#address', '安澜县临江镇石桥村1组')
  await page.fill('#matter', '在石桥村开一家小吃店')
  await page.check('input[name=delivery][value=counter]')
  await page.click('button.main')

  assert.match(await text(page, 'main'), /《民法典》第一百六十五条/)
})

test('on Tuesday the 23rd the window signs for the papers and accepts; the promise ends on the 29th, a make-up Sunday counted', async () => {
  const page = await at('2025-09-23', '09:00', 'window', '/desk/queue?view=arriving')
  await page.click('a.item')
  await doVerb(page, 'accept-hand-over')
  assert.match(await text(page, '.casehead'), /2025年9月29日（周一）到期/, 'five working days to tell what is lacking')
  await doVerb(page, 'accept')

  assert.match(await factOf(page, '状态'), /办理中/)
  assert.match(await text(page, '.casehead'), /9月29日承诺到期/)
  assert.match(await text(page, '.casehead'), /10月13日法定到期/, 'ten working days, 1 to 8 October are holidays')
  await assertAccessible(page)
})

test('a hearing from the 24th to 9 October stops both clocks; five counted days remain four', async () => {
  const reviewer = await at('2025-09-24', '10:00', 'review')
  await openCase(reviewer)
  await doVerb(reviewer, 'complete-step')
  const checker = await at('2025-09-24', '11:00', 'market-09')
  await openCase(checker)
  await doVerb(checker, 'start-special', async (page) => {
    await assertAccessible(page)
    await page.selectOption('#kind', 'hearing')
    await page.fill('#workingDays', '5')
  })
  assert.match(await factOf(checker, '状态'), /特别程序，中止计时/)

  const back = await at('2025-10-09', '10:00', 'market-09')
  await openCase(back)
  await doVerb(back, 'end-special')
  assert.match(await text(back, '.casehead'), /10月14日承诺到期/)
  assert.match(await text(back, '.casehead'), /10月21日法定到期/)
})

test('one person cannot check a site alone; two can', async () => {
  const page = await at('2025-10-09', '11:00', 'market-09')
  await openCase(page)
  await doVerb(page, 'complete-step', (form) => checkSite(form, 1))
  assert.match(await text(page, 'main'), /现场核查应当由两名以上工作人员进行/)
  await assertAccessible(page)

  await doVerb(page, 'complete-step', (form) => checkSite(form, 2))
  assert.match(await factOf(page, '环节'), /决定/)
})

test('the chief representative extends once, by five working days to 28 October, and grants on the 13th', async () => {
  const page = await at('2025-10-10', '10:00', 'chief')
  await openCase(page)
  await doVerb(page, 'extend', async (form) => {
    await form.fill('#workingDays', '5')
    await form.check('#ground')
  })
  assert.match(await text(page, '.casehead'), /10月28日法定到期/)
  await openCase(page, '/extend')
  assert.match(await text(page, 'main'), /期限只能延长一次/)

  const later = await at('2025-10-13', '10:00', 'chief')
  await openCase(later)
  await doVerb(later, 'grant', (form) => form.fill('#reasons', '经现场核查，场所和设施符合食品安全标准。'))
  assert.match(await text(later, '.casehead'), /2025年10月27日（周一）到期/, 'ten working days for delivery')
  const clerk = await at('2025-10-14', '10:00', 'market-05')
  await openCase(clerk)
  await doVerb(clerk, 'deliver', (form) => form.check('input[value=agent]'))
  assert.match(await factOf(clerk, '状态'), /已送达，办结/)
})

test('with number and phrase anyone sees the result, why it was 28 October, and every document, on a telephone too', async () => {
  county.goTo('2025-10-15', '08:00')
  for (const [width, path] of [
    [1280, '/follow'],
    [360, '/zh-Hant/follow'],
    [360, '/en/follow?text=large'],
  ] as const) {
    const page = await newPage({ baseURL: county.baseURL, width })
    await page.goto(path)
    await page.fill('#number', number)
    await page.fill('#phrase', phrase)
    await page.click('main button.btn')
    await assertAccessible(page)
    await assertNoSidewaysScroll(page)
    if (width === 1280) {
      const said = await text(page, 'main')
      assert.match(said, /已送达，办结/)
      assert.match(said, /10月28日法定到期/)
      assert.match(said, /《行政许可法》第四十五条/, 'why the hearing did not count')
      assert.doesNotMatch(said, new RegExp(villager.name), 'no name on a page that number and phrase open')
    }
    if (path === '/follow') {
      const keys = await page.$$eval('form[action*="/follow/document/"]', (forms) =>
        forms.map((form) => form.getAttribute('action')?.split('/').at(-1)),
      )
      assert.deepEqual(keys, ['receipt', 'acceptance', 'suspension-1', 'extension', 'granted', 'delivery'])
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('form[action$="/granted"] button'),
      ])
      assert.match(download.suggestedFilename(), /\.pdf$/)
    }
  }
})

test('a wrong phrase opens nothing and says no more than a wrong number', async () => {
  const page = await newPage({ baseURL: county.baseURL })
  await page.goto('/follow')
  await page.fill('#number', number)
  await page.fill('#phrase', 'ABCDEFGH')
  await page.click('main button.btn')

  assert.match(await text(page, '.err-sum'), /案号和口令对不上/)
  await assertAccessible(page)
})

/** A day passes: somebody signs in with password and code and opens a page. */
async function at(day: string, time: string, login: string, next?: string): Promise<Page> {
  county.goTo(day, time)
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  page.setDefaultTimeout(20_000)
  await signIn(page, login, next)
  return page
}

async function openCase(page: Page, more = ''): Promise<void> {
  await page.goto(`/desk/cases/${number.replaceAll('-', '')}${more}`)
}

/** Goes to the form of a verb from the page of the case, as one would, fills it in and confirms. */
async function doVerb(page: Page, verb: string, fill: (form: Page) => Promise<void> = async () => undefined) {
  await openCase(page, `/${verb}`)
  await fill(page)
  await page.click('button.main')
}

async function checkSite(form: Page, people: number): Promise<void> {
  const names = await form.$$('input[name=checkers]')
  for (const [i, name] of names.entries()) await name.setChecked(i < people)
  for (const found of await form.$$('select[name^=met_]')) await found.selectOption('yes')
}

async function factOf(page: Page, name: string): Promise<string> {
  return (await page.textContent(`.casehead dt:has-text("${name}") + dd`)) ?? ''
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
