// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
/** dmn-js 的表格上顯示的詞，按它自己的英文查。 */
export const zhHant: Words = {
  When: '當',
  And: '且',
  Then: '則',
  Annotations: '說明',
}
