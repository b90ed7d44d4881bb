import type { ReactElement } from 'react'
import type { Lang } from '#base/text.ts'
import type { Actor } from '../signin/actor.ts'
import type { Alternate } from './answer.ts'
import type { Subsite } from './subsite.ts'

/** An entry of the menu as the frame shows it: only those this visitor may see. */
export interface FrameMenuEntry {
  readonly href: string
  readonly title: string
  readonly current: boolean
}

/** All that a site's frame is told about the page inside it. */
export interface FrameProps {
  readonly title: string
  readonly body: ReactElement
  /** The current entry of the navigation, as the page named it. */
  readonly section: string | null
  readonly lang: Lang
  readonly largeText: boolean
  /** Path without language prefix and without query. */
  readonly path: string
  /** Path and query without language prefix; the language switch leads to `link(here)` of the other language. */
  readonly here: string
  readonly actor: Actor
  /** The subsite the page stands in; null: the portal. */
  readonly subsite: Subsite | null
  /** The one address under which this page is to be known, where it has several; null: this one. */
  readonly canonical: string | null
  readonly demo: boolean
  readonly menu: readonly FrameMenuEntry[]
  /** For `<script nonce>`; empty on a shared (cached) page, which must do without. */
  readonly nonce: string
  /** For forms of the frame itself (sign out); empty on a shared (cached) page, which must have none. */
  readonly csrf: string
  readonly requestKey: string
  /** Address of a path of the portal in the language of the page, also from inside a subsite. */
  portal(path: string): string
  /** Address of a path of ours in the language of the page. */
  link(path: string): string
  /** The same page in another language. */
  linkIn(lang: Lang): string
  /** The same page with the other size of text. */
  readonly textSizeHref: string
  /** Addresses of what this page alone needs, for the head. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  /** Other forms of the page, for the head. */
  readonly alternates: readonly Alternate[]
  /** What the page is about, as JSON-LD for a data block in the head; null: nothing is said. */
  readonly data: string | null
  /** Address of a file of `src/sites/<site>/`: `asset('portal/portal.css')`, `asset('desk/desk.script.js')`. */
  asset(name: string): string
}

/** What surrounds every page of a site: a whole `<html>` element. Sites make it, main hands it to the server. */
export type Frame = (page: FrameProps) => ReactElement
