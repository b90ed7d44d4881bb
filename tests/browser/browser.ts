import { type Browser, chromium, type Page } from 'playwright-core'
import { chineseFonts } from './chinese-fonts.ts'
import { type Unpacked, unpackChromium } from './unpack-chromium.ts'

/** How a page is to be opened. Width and height in CSS pixels. */
export interface PageWish {
  readonly width?: number
  readonly height?: number
  readonly javaScript?: boolean
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  /** Addresses may then be written as paths: `page.goto('/items')`. */
  readonly baseURL?: string
}

let running: Promise<Browser> | null = null

/** A fresh page with its own cookies, in the one browser of this process. The browser starts with the first page. */
export async function newPage(wish: PageWish = {}): Promise<Page> {
  running ??= launch()
  const context = await (await running).newContext({
    viewport: { width: wish.width ?? 1280, height: wish.height ?? 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled: wish.javaScript ?? true,
    colorScheme: wish.colorScheme ?? 'light',
    forcedColors: wish.forcedColors ?? 'none',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...(wish.baseURL === undefined ? {} : { baseURL: wish.baseURL }),
  })
  return await context.newPage()
}

/** Ends the browser of this process; call it in `after()` of the test file, otherwise the process does not end. */
export async function closeBrowser(): Promise<void> {
  const browser = await running
  running = null
  await browser?.close()
}

async function launch(): Promise<Browser> {
  const unpacked = await unpackChromium()
  try {
    return await launchWith(unpacked, {})
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error
    return await launchWith(unpacked, { LD_LIBRARY_PATH: unpacked.libraries })
  }
}

function launchWith({ program }: Unpacked, more: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    // Our own arguments: the package's defaults switch off web security, and with it what the tests are about.
    args: ['--no-sandbox', '--headless=shell', '--use-gl=angle', '--use-angle=swiftshader'],
    env: { ...environment(), FONTCONFIG_FILE: chineseFonts(), ...more },
  })
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
