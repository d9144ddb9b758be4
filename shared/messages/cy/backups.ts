/** A backup restored and compared before one goes on with it; and backups that could not be made. */
export const backups = {
  restored:
    'Wedi’i adfer i’r ffolder “{{folder}}”. Mae pob ffeil fel y mae’r copi wrth gefn yn ei rhestru, ac mae’r cyfan yn dal wrth ei wirio.',
  compared: 'Cofnodion a adferwyd: {{restored}}. Cofnodion yn eich dyddlyfr presennol: {{present}}.',
  stays: 'Ni newidiwyd eich dyddlyfr presennol; mae’n aros yn ei ffolder, “{{folder}}”.',
  goOn: 'Mynd ymlaen â’r dyddlyfr a adferwyd',
  keepPresent: 'Cadw’r un presennol',
  missedHere:
    'Ers {{when}} ni fu modd gwneud copi wrth gefn ar y cyfrifiadur hwn. Rhyddhewch le ar ei ddisg; gwneir y nesaf pan gaewch y rhaglen.',
  missedThere:
    'Ers {{when}} ni fu modd gwneud copi wrth gefn yn yr ail le, “{{folder}}”. Cysylltwch y ddisg honno, gwnewch le arni, neu dewiswch le arall.',
} as const;
