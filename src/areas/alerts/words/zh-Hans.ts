/** Words of alerts by e-mail: pages and letters. */
export const zhHans = {
  everything: '公开目录全部条目',
  aSearch: '一项检索',
  quoted: (words: string) => `“${words}”`,
  ask: {
    title: '用邮件订阅',
    lead: '有新内容才发邮件，每天最多一封，早上七点以后发出，列出到前一天为止新公开的内容。',
    what: '订阅的内容',
    see: '查看现在的结果',
    address: '电子邮件地址',
    addressHint: '例如 shen@example.com。加密保存，只用于这项订阅；退订后立即删除，三天内没有确认也删除。',
    wrongAddress: '请填写一个完整的电子邮件地址，只用字母、数字和常用符号，例如 shen@example.com。',
    button: '发送确认邮件',
    basis: '凭您的同意处理，随时可以退订。',
  },
  asked: {
    title: '请到邮箱里确认',
    lead: '如果这个地址还没有这项订阅，确认邮件已在路上。打开邮件里的链接并确认后才开始订阅。',
    rules: (days: number, letters: number, alerts: number) =>
      `链接${days}天内有效。同一地址二十四小时内最多收到${letters}封确认邮件，最多有${alerts}项订阅；超过的，以及已经确认过的，不再发信。`,
    missing: '没有收到？请看看垃圾邮件，或者检查地址后再试一次。',
    demo: '演示系统没有邮件服务器，邮件留在演示信箱里。',
    openBox: '打开演示信箱',
    back: '回到结果',
  },
  confirm: {
    title: '确认邮件订阅',
    lead: '点下面的按钮开始订阅。第一封邮件最早明天发出。',
    button: '确认订阅',
    doneTitle: '已经开始订阅',
    doneLead: '有新内容时您会收到邮件，每天最多一封。每封邮件里都有退订的链接。',
  },
  end: {
    title: '退订邮件',
    lead: '点下面的按钮退订：您的地址和这项订阅立即删除，不再发信。',
    button: '退订并删除',
    doneTitle: '已经退订',
    doneLead: '您的地址和这项订阅已经删除，不再发信。',
    again: '回到首页',
  },
  letter: {
    confirmSubject: '请确认：公开信息邮件订阅',
    confirmWhy: (name: string) => `有人用这个地址在安澜县公开平台订阅：${name}。如果是您，请打开下面的链接确认：`,
    confirmLink: '确认订阅',
    confirmUntil: (day: string) => `链接到${day}为止有效；没有确认的，地址到时删除。`,
    notYou: '如果不是您，不必理会这封信：不确认就不会再收到任何邮件。',
    digestSubject: (name: string) => `新公开：${name}`,
    digestSays: (name: string, span: string) => `您订阅的${name}，${span}新公开的内容：`,
    more: (count: number) => `这里只列出最新的${count}条，其余请看完整结果。`,
    whole: '查看完整结果',
    why: '您收到这封信，是因为您确认过这项订阅。有新内容才发信，每天最多一封。',
    end: '退订（立即删除您的地址）',
  },
  refusals: {
    'alerts.not-a-person': () => '只有本人可以订阅：需要本人自愿、明确的同意。',
    'alerts.no-address': () => '这不是一个完整的电子邮件地址。',
    'alerts.wrong-link': () => '链接不完整或者不对。请从邮件里完整地打开链接。',
    'alerts.gone': () => '这项订阅已经退订，或者三天内没有确认，地址已经删除。需要的话请重新订阅。',
  },
}

export type Words = typeof zhHans
