/** After any title: words that no surname is, with a capital in a heading, a list or a new sentence. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about after again against agreed all also always am an and any appointment appointments are as asked at attended
  back be because been before being both but by call called calls came can cannot could did does done during each for
  from had has have he her here him his how if in into is it its just letter letters made meeting meetings must my
  needs never no not now of off offered on only or our out over plus practice put report said says see sees she should
  so some speak still surgery tell than that the their them then there these they this those to told too under until
  up was we went were what when where which while who whose why will with would yes you your`.split(/\s+/),
);

/**
 * After a relative, or a title that is also something else ("PC World", "MS Teams", "Lord Chancellor", "Nan Mondays"):
 * words that follow it more often than a name does.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `access advocate canaria care carer carers chair chancellor chief christmas class collect collects comics contact cook cooks
  coordinator court dad dads day days drive drives easter excel excellence family forms friend friends gcse gcses general
  gp group hold holds home house keep keeps knows lead leads legal lessons lives make makes mayor midwife more mum mums
  nurse office one outlook pick picks plan police practitioner resources school schools service services share social
  society son stay stays summer support teacher teachers team teams time transport two visit visits weekend weekends
  week weeks winter word work worker workers world sclerosis
  monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
  sundays january february march april may june july august september october november december`.split(/\s+/),
);
