import type { Text } from '#base/text.ts'

/** Who signs in under which name in the demo county, and as what. */
export interface DemoSignIn {
  readonly login: string
  readonly post: string
  readonly as: Text
}

const as = (zhHans: string, zhHant: string, en: string): Text => ({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en })

/** The typical roles of the county, for whoever looks around the demo. Passwords and second factors are main's. */
export const DEMO_SIGN_INS: readonly DemoSignIn[] = [
  { login: 'agent', post: 'vil_a-03', as: as('石桥村代办员', '石橋村代辦員', 'village agent of Shiqiao') },
  {
    login: 'township',
    post: 'town_a-04',
    as: as('临江镇综合受理岗', '臨江鎮綜合受理崗', 'intake clerk of Linjiang township'),
  },
  {
    login: 'deputy',
    post: 'town_a-02',
    as: as('临江镇分管副镇长', '臨江鎮分管副鎮長', 'deputy head of Linjiang township'),
  },
  {
    login: 'window',
    post: 'market-01',
    as: as('市场监管窗口受理岗', '市場監管窗口受理崗', 'window clerk, market regulation'),
  },
  { login: 'review', post: 'market-03', as: as('市场监管审核岗', '市場監管審核崗', 'reviewer, market regulation') },
  {
    login: 'chief',
    post: 'market-04',
    as: as('市场监管首席代表', '市場監管首席代表', 'chief representative, market regulation'),
  },
  {
    login: 'officer',
    post: 'market-11',
    as: as('市场监管行政执法岗', '市場監管行政執法崗', 'enforcement officer, market regulation'),
  },
  {
    login: 'second',
    post: 'market-12',
    as: as('市场监管行政执法岗二', '市場監管行政執法崗二', 'second enforcement officer, market regulation'),
  },
  {
    login: 'legal',
    post: 'market-08',
    as: as('市场监管法制审核岗', '市場監管法制審核崗', 'legal review, market regulation'),
  },
  {
    login: 'disclosure',
    post: 'market-06',
    as: as('市场监管政务公开专员', '市場監管政務公開專員', 'disclosure officer, market regulation'),
  },
  {
    login: 'office',
    post: 'gov_office-01',
    as: as('县政府办公室主要负责人', '縣政府辦公室主要負責人', 'head of the government office'),
  },
  {
    login: 'centre',
    post: 'service_centre-03',
    as: as('政务服务中心综合受理岗', '政務服務中心綜合受理崗', 'comprehensive intake, service centre'),
  },
  { login: 'system', post: 'service_centre-08', as: as('系统管理员', '系統管理員', 'system administrator') },
  { login: 'security', post: 'service_centre-09', as: as('安全管理员', '安全管理員', 'security administrator') },
  { login: 'audit', post: 'service_centre-10', as: as('审计管理员', '審計管理員', 'audit administrator') },
]
