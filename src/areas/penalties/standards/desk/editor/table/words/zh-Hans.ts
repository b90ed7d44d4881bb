/** dmn-js 的表格上显示的词，按它自己的英文查。 */
export const zhHans = {
  When: '当',
  And: '且',
  Then: '则',
  Annotations: '说明',
}

export type Words = Readonly<Record<keyof typeof zhHans, string>>
