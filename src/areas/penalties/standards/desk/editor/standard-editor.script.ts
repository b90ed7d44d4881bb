/** The editor of standards. Loaded by its own page only: the table of dmn-js and YAML are heavy. */
import { startEditor } from './start-editor.ts'

const place = document.querySelector<HTMLElement>('[data-standard-editor]')
if (place) void startEditor(place)
