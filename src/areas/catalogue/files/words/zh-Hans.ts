type Facts = Readonly<Record<string, string | number>>

/** Words about the files of an entry. */
export const zhHans = {
  title: '附件',
  none: '没有附件。',
  name: '文件',
  kind: '类型',
  size: '大小',
  hash: '校验值（SHA-256）',
  hashLead: '校验值相同，文件就是同一个。文件公开前已去除制作者信息。',
  strippedTitle: '已去除',
  nothingStripped: '没有需要去除的内容',
  hiddenTitle: '请人工查看',
  download: (name: string) => `下载${name}`,
  attach: '添加附件',
  attachLead:
    '文件在保存前先清理：制作者、批注、历史版本、照片的拍摄数据等不保存。设密码的、带宏的、有修订痕迹的、损坏的不收。',
  choose: '选择文件',
  detach: '取下',
  detachOf: (name: string) => `取下${name}`,
  types: 'PDF、DOCX、XLSX、PPTX、JPEG、PNG、TXT',
  typeNames: {
    'application/pdf': 'PDF',
    'image/png': 'PNG',
    'image/jpeg': 'JPEG',
    'text/plain': 'TXT',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  } as Readonly<Record<string, string>>,
  times: (what: string, n: number) => (n === 1 ? what : `${what}（${n}处）`),
  separator: '、',
  stripped: {
    properties: '文件属性和制作信息',
    comments: '批注及其作者',
    history: '历史版本和保存痕迹',
    picture_data: '图片的拍摄数据和缩略图',
    custom_data: '自定义数据',
    unused_parts: '读者看不到的残留内容',
    printer_settings: '打印设置',
    signatures: '电子签名数据',
    notes: '便笺',
    form_values: '表单域背后的值',
  },
  hidden: {
    hidden_text: '含有隐藏文字',
    hidden_sheet: '含有隐藏的工作表',
    hidden_rows: '含有隐藏的行或者列',
    hidden_slide: '含有隐藏的幻灯片',
    speaker_notes: '含有演讲者备注',
    pivot_data: '数据透视表带有全部源数据',
    no_text: '没有可读取的文字，需要人工查看内容',
    pictures: '含有图片，图片中的文字需要人工查看',
  },
  refusals: {
    'catalogue.no-such-file': () => '没有这个文件，或者它没有公开。',
    'catalogue.no-file-chosen': () => '请先选择一个文件。',
    'catalogue.too-many-files': ({ most }: Facts) => `一个条目最多${most ?? ''}个附件。`,
    'catalogue.file-twice': () => '同样内容的文件已经在这里了。',
  } as Readonly<Record<string, (facts: Facts) => string>>,
}

/** The shape of the words. */
export type Words = typeof zhHans
