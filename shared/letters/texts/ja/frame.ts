import type { Frame } from '../../text.ts';

export const frame: Frame<'ja'> = {
  greeting: {
    first: [
      '{{client}}\n{{person}} 様\n\nいつもお世話になっております。{{me}}です。',
      '{{client}} 御中\n\nいつもお世話になっております。{{me}}です。',
    ],
  },
  closing: '何卒よろしくお願いいたします。\n\n{{me}}',
  gap: '',
  bullet: '・',
  invoice: '請求書 {{number}}（{{issued}}発行、お支払期日 {{due}}）：{{open}}',
  overdue: '請求書 {{number}}（{{issued}}発行、お支払期日 {{due}}、{{days}}日超過）：{{open}}',
  interest:
    '請求書 {{number}}（お支払期日 {{due}}、未払額 {{open}}）：年{{percent}}％、{{days}}日分の単利で {{interest}}',
  fixed: '支払遅延に伴う定額：{{fixed}}',
  basis: {
    eu: '利率は、欧州中央銀行の当該半期の基準金利に、合意した加算率を加えたものです（EU指令 2011/7/EU）。',
    uk: '利率は、イングランド銀行の基準金利に8％を加えたものです（Late Payment of Commercial Debts (Interest) Act 1998）。',
    contract: '利率は、ご契約で定めたものです。',
    clause: '利率は、ご契約（{{clause}}）で定めたものです。',
  },
  limits: {
    revisions: '修正回数：{{included}}回のうち{{used}}回',
    minutes: '作業時間：{{included}}のうち{{used}}',
    budget: 'ご予算：{{included}}のうち{{used}}',
    end: '契約期間の日数：{{included}}日のうち{{used}}日',
  },
  hours: '{{days}} {{from}}～{{to}}',
  payment: {
    net: '請求書発行日から{{days}}日以内',
    dayOfMonth: '毎月{{day}}日',
    endOfMonth: '月末から{{days}}日後',
    atEndOfMonth: '月末',
    onDelivery: '納品時',
  },
  reason: '{{reason}}ため、ご要望にお応えすることができません。',
  reasons: '次の理由により、ご要望にお応えすることができません。',
  reasonItem: '{{reason}}こと',
  failures: {
    'give-feedback': 'お願いしたご確認・ご意見を期日までにいただけなかった',
    'provide-material': '作業に必要な素材をご提供いただけなかった',
    'pay-when-due': '請求書を期日までにお支払いいただけなかった',
    'grant-access': '合意したアカウントのアクセス権をいただけなかった',
    'approve-in-time': '期日までにご承認をいただけなかった',
    'let-me-work': 'ご依頼いただいた業務を行える状態にしていただけなかった',
    'keep-to-hours': '取り決めた時間を守っていただけなかった',
    'agree-in-writing': '条件を書面で取り交わしていただけなかった',
    'settle-scope': '業務の範囲を確定していただけなかった',
    'confirm-goal': '目標を確定していただけなかった',
    'pay-for-extras': '合意の範囲を超える作業の料金をお支払いいただけなかった',
    'keep-civil': '節度あるやり取りをしていただけなかった',
    'find-compromise': '実行できる折衷案にご同意いただけなかった',
    other: '{{words}}',
  },
};
