export const mishaps = {
  reopened:
    'ウィンドウが動作しなくなったため、開き直しました。記録済みの内容は失われていません。入力中だった内容は、最後に保存された時点のまま残っています。',
  understood: '了解',
} as const;
