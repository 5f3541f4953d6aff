import type { NoteName } from './passages.ts';

/** A sentence that is subtly wrong, the fault in it, its notes, and the right sentence beside it. */
export interface FalsePair {
  readonly fault: string;
  readonly says: string;
  readonly instead: string;
  readonly notes: readonly NoteName[];
}

const pair = (fault: string, says: string, instead: string, ...notes: NoteName[]): FalsePair => ({
  ...{ fault, says, instead, notes },
});

/** Written before the rules were read. */
export const FALSE_PAIRS: readonly FalsePair[] = [
  // Who did it, and to whom
  pair(
    'doer and sufferer exchanged',
    'The Baloch Liberation Army said that security personnel had killed 280 of its fighters.',
    'The Baloch Liberation Army said that it had killed 280 security personnel.',
    'blaToll',
  ),
  pair(
    'sufferer exchanged',
    'The Baloch Liberation Army said that 18 security personnel were killed.',
    'The Baloch Liberation Army said that 18 of its fighters were killed.',
    'blaLosses',
  ),
  pair(
    'captors and captives exchanged',
    'Residents of Khuzdar said that they saw members of the security forces capturing 7 militants.',
    'Residents of Khuzdar said that they saw militants capturing 7 members of the security forces.',
    'khuzdar',
  ),
  pair(
    'group of another clause',
    'In Pasni, 8 soldiers were killed, according to the encyclopaedia-style article.',
    'In Pasni, 8 militants were killed, according to the encyclopaedia-style article.',
    'pasni',
    'soldier',
  ),
  pair(
    'group changed',
    'The Balochistan Constabulary said that 7 civilians were killed during the three-day battle in Nushki.',
    'The Balochistan Constabulary said that 7 police officers were killed during the three-day battle in Nushki.',
    'nushki',
  ),
  pair(
    'sufferer widened',
    'The encyclopaedia-style article says that 3 civilians were injured in Kalat.',
    'The encyclopaedia-style article says that 3 policemen were injured in Kalat.',
    'kalat',
  ),
  pair(
    'state act given to the armed group',
    'The encyclopaedia-style article says that militants defused explosive material on a railway track in Nasirabad.',
    'The encyclopaedia-style article says that security forces defused explosive material on a railway track in Nasirabad.',
    'nasirabad',
  ),
  pair(
    'armed act given to the state',
    'The encyclopaedia-style article says that security forces seized six administrative offices during the battle of Nushki.',
    'The encyclopaedia-style article says that the BLA seized six administrative offices during the battle of Nushki.',
    'offices',
  ),
  pair(
    'who released whom',
    'The encyclopaedia-style article says that security forces released the Nushki deputy commissioner, who had been taken hostage.',
    'The encyclopaedia-style article says that the Baloch Liberation Army released the Nushki deputy commissioner, who had been taken hostage.',
    'released',
  ),
  pair(
    'drones given to the militants',
    'Local police said that militants employed drones and helicopters in Nushki.',
    'Local police said that Pakistani personnel employed drones and helicopters in Nushki.',
    'drones',
  ),
  pair(
    'who set fire',
    'Witnesses in Quetta said that security forces set 3 police stations on fire.',
    'Witnesses in Quetta said that attackers set 3 police stations on fire.',
    'stations',
  ),
  pair(
    'accuser and accused exchanged',
    'India accused Pakistani officials of supporting the militants, an allegation that they repeatedly denied.',
    'Pakistani officials accused India of supporting the militants, an allegation that New Delhi has repeatedly denied.',
    'india',
    'indiaReply',
  ),
  // Figures and what they count
  pair(
    'figures of two groups exchanged',
    'By 5 February, official figures gave 36 security personnel and 22 civilians killed.',
    'By 5 February, official figures gave 22 security personnel and 36 civilians killed.',
    'official',
  ),
  pair(
    'figures of two groups exchanged in a total',
    'According to the Security Council, 48 Pakistani nationals were killed, among them 31 security personnel and 17 civilians.',
    'According to the Security Council, 48 Pakistani nationals were killed, among them 17 security personnel and 31 civilians.',
    'council',
  ),
  pair(
    'total for a part',
    'According to the Security Council, 48 civilians were killed in the attacks.',
    'According to the Security Council, 48 Pakistani nationals were killed in the attacks.',
    'council',
  ),
  pair(
    'part for the total',
    'The Pakistani authorities said that 92 militants had been killed over 2 days.',
    'The Pakistani authorities said that at least 133 militants had been killed over 2 days.',
    'twoDays',
  ),
  pair(
    'figures of two acts exchanged',
    'The Baloch Liberation Army said that it had killed 18 security personnel and taken 280 prisoner.',
    'The Baloch Liberation Army said that it had killed 280 security personnel and taken 18 prisoner.',
    'blaToll',
  ),
  pair(
    'bodyguards for insurgents',
    'The encyclopaedia-style article says that 6 insurgents were killed in Kharan later on.',
    'The encyclopaedia-style article says that 3 insurgents were killed in Kharan later on.',
    'kharan',
  ),
  pair(
    'women and children exchanged for men',
    'Those killed included 3 men, 5 women and 3 children, the encyclopaedia-style article says.',
    'Those killed included 5 men, 3 women and 3 children, the encyclopaedia-style article says.',
    'campWho',
  ),
  pair(
    'share of for higher by',
    'The Pakistan Institute for Peace Studies said that 26% of the attacks of the previous year were in Balochistan.',
    'The Pakistan Institute for Peace Studies said that the attacks in Balochistan were 26% higher than in the previous year.',
    'pips',
  ),
  pair(
    'higher turned to lower',
    'The Pakistan Institute for Peace Studies said that there were at least 254 attacks in Balochistan in 2025, 26% fewer than in the previous year.',
    'The Pakistan Institute for Peace Studies said that there were at least 254 attacks in Balochistan in 2025, 26% more than in the previous year.',
    'pips',
  ),
  pair(
    'window exchanged',
    'The chief minister, Sarfraz Bugti, said that operations over 2 days resulted in the deaths of at least 145 militants.',
    'The chief minister, Sarfraz Bugti, said that operations over 40 hours resulted in the deaths of at least 145 militants.',
    'fortyHours',
  ),
  pair(
    'bound dropped before a number word',
    'The encyclopaedia-style article says that the attacks of 30 January spanned nine districts.',
    'The encyclopaedia-style article says that the attacks of 30 January spanned at least nine districts.',
    'began',
  ),
  pair(
    'bound dropped before a smaller number word',
    'Four police officers were killed in Quetta alone, the magazine report says.',
    'At least four police officers were killed in Quetta alone, the magazine report says.',
    'fourPolice',
  ),
  pair(
    'bound turned round',
    'The authorities said that mobile internet was suspended for less than 24 hours.',
    'The authorities said that mobile internet was suspended for more than 24 hours.',
    'mobile',
  ),
  pair(
    'upper bound dropped',
    'A notification said that violators would face imprisonment of 6 months.',
    'A notification said that violators would face imprisonment of up to 6 months.',
    'violators',
  ),
  pair(
    'distance bound dropped',
    "Police officials said that the insurgents were 1 km from the chief minister's office in Quetta.",
    "Police officials said that the insurgents were at one point within 1 km of the chief minister's office in Quetta.",
    'kilometre',
  ),
  // Dates, days and clock times
  pair(
    'date of another event of the passage',
    'The Pakistani authorities said that 92 militants had been killed on 1 February alone.',
    'The Pakistani authorities said that 92 militants had been killed on 31 January alone.',
    'twoDays',
  ),
  pair(
    'by a day told as on that day',
    'The operation ended on 5 February, according to the media wing of the armed forces.',
    'The operation had ended by 5 February, according to the media wing of the armed forces.',
    'ended',
  ),
  pair(
    'clock time of another speaker',
    'Witnesses said that the attacks started at 04:00.',
    'Witnesses said that the attacks started around 5 am.',
    'fiveAm',
  ),
  pair(
    'before told as after',
    'After the attacks, operations in Panjgur and Harnai killed 41 militants, the encyclopaedia-style article says.',
    'Before the attacks, operations in Panjgur and Harnai had killed 41 militants, the encyclopaedia-style article says.',
    'raids',
  ),
  pair(
    'after told as before',
    'The encyclopaedia-style article says that about 25 militants surrendered before the operation concluded.',
    'The encyclopaedia-style article says that about 25 militants surrendered after the operation concluded.',
    'surrendered',
  ),
  pair(
    'ahead of told as during',
    'According to officials, the Baloch Liberation Army made announcements through mosques during the attacks.',
    'According to officials, the Baloch Liberation Army made announcements through mosques ahead of the attacks.',
    'mosques',
  ),
  // Places
  pair(
    'places exchanged within a passage',
    'An article datelined Quetta says that militants attempted to free inmates from a prison in Nushki.',
    'An article datelined Quetta says that militants attempted to free inmates from a prison in Mastung.',
    'freeInmates',
  ),
  pair(
    'place of origin for the place of death',
    'The encyclopaedia-style article says that 5 members of a labour family were killed in Khuzdar.',
    'The encyclopaedia-style article says that 5 members of a labour family from Khuzdar were killed in Gwadar.',
    'colony',
  ),
  pair(
    'exception dropped',
    'The spokesperson of the provincial government, Shahid Rind, said that all highways in Balochistan were open.',
    'The spokesperson of the provincial government, Shahid Rind, said that all highways in Balochistan were open, except for a small part of a road in Nushki.',
    'highways',
  ),
  pair(
    'exception told of another place',
    'Shahid Rind said that the polio vaccination campaign would resume in Balochistan, except for Quetta.',
    'Shahid Rind said that the polio vaccination campaign would resume in Balochistan, except for Nushki.',
    'exams',
  ),
  // Who said it
  pair(
    'speaker changed within one passage',
    'The spokesperson of the chief minister, Shahid Rind, said that at least 145 militants were killed over 40 hours.',
    'The chief minister, Sarfraz Bugti, said that at least 145 militants were killed over 40 hours.',
    'fortyHours',
  ),
  pair(
    'minister for witnesses',
    'According to witnesses, 2 police officers were killed in a grenade attack in Quetta.',
    'According to the provincial health minister, Bakht Muhammad Kakar, 2 police officers were killed in a grenade attack in Quetta.',
    'grenade',
  ),
  pair(
    'denial given to another',
    "Pakistan's interior and defence ministers accused India of backing the attackers, an allegation that the Baloch Liberation Army strongly denied.",
    "Pakistan's interior and defence ministers accused India of backing the attackers, an allegation that New Delhi strongly denied.",
    'ministers',
    'delhi',
  ),
  pair(
    'one official made many',
    'Security officials in Quetta said that 37 militants had been killed.',
    'A senior security official based in Quetta said that 37 militants had been killed.',
    'thirtySeven',
  ),
  pair(
    'party claim in our own voice',
    'The Baloch Liberation Army killed 280 security personnel.',
    'The Baloch Liberation Army said that it killed 280 security personnel.',
    'blaToll',
  ),
  pair(
    'allegation told as fact',
    'Foreign handlers were present at the sites of the attacks and helped to coordinate them.',
    'According to Pakistani security forces, foreign handlers were present at the sites of the attacks and helped to coordinate them.',
    'handlers',
  ),
  pair(
    "ministers' allegation told as fact",
    'India backed the attackers, which New Delhi strongly denied.',
    "Pakistan's interior and defence ministers accused India of backing the attackers, which New Delhi strongly denied.",
    'ministers',
    'delhi',
  ),
  // Negation, attempt, order, tense
  pair(
    'negation moved',
    'The military said that a city and a strategic site fell into militant hands.',
    'The military said that no city or strategic site fell into militant hands.',
    'noCity',
  ),
  pair(
    'negation dropped',
    'The encyclopaedia-style article says that the Baloch Liberation Army provided proof to back its words.',
    'The encyclopaedia-style article says that the Baloch Liberation Army provided no proof to back its words.',
    'noProof',
  ),
  pair(
    'negation added',
    'The Baloch Liberation Army said that none of its 18 fighters were killed.',
    'The Baloch Liberation Army said that 18 of its fighters were killed.',
    'blaLosses',
  ),
  pair(
    'no reports told as no deaths',
    'The officials said that there were no civilian deaths, the magazine report says.',
    'The officials said that there were no reports of civilian deaths when it was written, the magazine report says.',
    'civiliansNone',
  ),
  pair(
    'attempt told as done',
    'Militants stormed the provincial headquarters of the Frontier Corps in the Nushki district, according to the Balochistan Police.',
    'Militants attempted to storm the provincial headquarters of the Frontier Corps in the Nushki district, according to the Balochistan Police.',
    'corps',
  ),
  pair(
    'attempted abduction told as done',
    'According to the Balochistan Police, militants abducted passengers in Pasni who were travelling on buses.',
    'According to the Balochistan Police, militants tried to abduct passengers in Pasni who were travelling on buses.',
    'pasniBuses',
  ),
  pair(
    'repelled told as successful',
    'Security officials said that separatists seized control of key installations.',
    'Security officials said that separatists attempted to seize control of key installations, but the attacks were repelled.',
    'installations',
  ),
  pair(
    'announced told as done',
    'Shahid Rind, the spokesperson for the provincial government, said that internet services across Quetta had been restored by the evening of 5 February, except for areas that were being searched.',
    'Shahid Rind, the spokesperson for the provincial government, said that internet services across Quetta were to be restored by the evening of 5 February, except for areas that were being searched.',
    'internet',
  ),
  pair(
    'will told as has',
    'The chief minister, Sarfraz Bugti, said that the government had provided immediate financial assistance to the families of killed policemen.',
    'The chief minister, Sarfraz Bugti, said that the government will provide immediate financial assistance to the families of killed policemen.',
    'families',
  ),
  pair(
    'escape before the repulse told after it',
    'In Mastung, an attack on a prison was repelled before at least 30 prisoners escaped from it, the encyclopaedia-style article says.',
    'In Mastung, an attack on a prison was repelled after at least 30 prisoners had already escaped from it, the encyclopaedia-style article says.',
    'mastung',
  ),
  // How much, how many, how far
  pair(
    'part told as the whole',
    'The encyclopaedia-style article says that Baloch militants held Nushki for three days before they were driven out.',
    'The encyclopaedia-style article says that Baloch militants held some parts of Nushki for three days before they were driven out.',
    'parts',
  ),
  pair(
    'most told as all',
    'According to Shahid Rind, all of the attacks by the Baloch Liberation Army were foiled.',
    'According to Shahid Rind, most of the attacks by the Baloch Liberation Army were foiled.',
    'foiled',
  ),
  pair(
    'most dropped',
    'According to Shahid Rind, the attacks by the Baloch Liberation Army were foiled.',
    'According to Shahid Rind, most of the attacks by the Baloch Liberation Army were foiled.',
    'foiled',
  ),
  pair(
    'almost dropped',
    'According to the provincial health minister, Bakht Muhammad Kakar, most of the attacks had begun simultaneously across Balochistan.',
    'According to the provincial health minister, Bakht Muhammad Kakar, most of the attacks had begun almost simultaneously across Balochistan.',
    'most',
  ),
  pair(
    'parts of the province told as the province',
    'An article datelined Quetta says that mobile networks were jammed across the province.',
    'An article datelined Quetta says that mobile networks were jammed across parts of the province.',
    'networks',
  ),
  pair(
    'largely dropped',
    'Quetta remained deserted on Sunday, according to the Jago report.',
    'Quetta remained largely deserted on Sunday, according to the Jago report.',
    'deserted',
  ),
  pair(
    'only added',
    'The military had reported the killing of only 92 militants on Saturday.',
    'The military had reported the killing of 92 militants on Saturday alone.',
    'ninetyTwo',
  ),
  pair(
    'all districts narrowed to most',
    'Chief Minister Sarfraz Bugti said that most affected districts had been cleared by Sunday.',
    'Chief Minister Sarfraz Bugti said that all affected districts had been cleared by Sunday.',
    'clearedSunday',
  ),
  pair(
    'one woman made several',
    "Pakistan's defence minister said that the suicide bombers were women.",
    "Pakistan's defence minister said that at least one of the suicide bombers was a woman.",
    'woman',
  ),
  // What happened
  pair(
    'killed told as injured',
    'The provincial health minister, Bakht Muhammad Kakar, said that 2 police officers were injured in a grenade attack in Quetta.',
    'The provincial health minister, Bakht Muhammad Kakar, said that 2 police officers were killed in a grenade attack in Quetta.',
    'grenade',
  ),
  pair(
    'killed told as captured',
    'In Pasni, 1 soldier was captured and another injured, the encyclopaedia-style article says.',
    'In Pasni, 1 soldier was killed and another injured, the encyclopaedia-style article says.',
    'soldier',
    'pasni',
  ),
  pair(
    'hostage told as killed',
    'The assistant commissioner of Nushki said that the militants had killed the deputy commissioner.',
    'The assistant commissioner of Nushki said that the militants had taken the deputy commissioner hostage.',
    'complex',
  ),
  pair(
    'arrested told as killed',
    'Shahid Rind, the provincial spokesperson, said that at least 100 suspects were killed by security forces.',
    'Shahid Rind, the provincial spokesperson, said that at least 100 suspects were arrested by security forces.',
    'suspects',
  ),
  pair(
    'suspects told as militants',
    'Shahid Rind, the provincial spokesperson, said that at least 100 militants were arrested by security forces.',
    'Shahid Rind, the provincial spokesperson, said that at least 100 suspects were arrested by security forces.',
    'suspects',
  ),
  pair(
    'condemned told as praised',
    'The United States praised the attacks, according to an analysis that a machine wrote.',
    'The United States condemned the attacks, according to an analysis that a machine wrote.',
    'unitedStates',
  ),
  pair(
    'cause invented',
    'Train services were suspended because of a bomb on the railway, an article datelined Quetta says.',
    'Train services were suspended after railway tracks were damaged, an article datelined Quetta says.',
    'tracks',
  ),
  pair(
    'after told as because',
    'Train services were suspended because railway tracks were damaged, an article datelined Quetta says.',
    'Train services were suspended after railway tracks were damaged, an article datelined Quetta says.',
    'tracks',
  ),
  pair(
    'participation widened to responsibility',
    'The Baloch Liberation Front said that it launched the attacks alongside the Baloch Liberation Army.',
    'The Baloch Liberation Front said that it participated in the attacks alongside the Baloch Liberation Army.',
    'blf',
  ),
  pair(
    'speaker and the other group of the passage exchanged',
    'The Baloch Liberation Army said that it participated in the attacks alongside the Baloch Liberation Front.',
    'The Baloch Liberation Front said that it participated in the attacks alongside the Baloch Liberation Army.',
    'blf',
  ),
  pair(
    'responsibility widened',
    'The Baloch Liberation Front said that it was responsible for the attacks.',
    'The Baloch Liberation Front said that it participated in the attacks alongside the Baloch Liberation Army.',
    'blf',
  ),
  pair(
    'prevented significant damage told as any',
    'A senior official said that the response by security forces prevented damage to key installations.',
    'A senior official said that the response by security forces prevented significant damage to key installations.',
    'prevented',
  ),
  pair(
    'did not address told as rejected',
    "The United States rejected Pakistan's accusations against India, according to an analysis that a machine wrote.",
    "The United States did not address Pakistan's accusations against India, according to an analysis that a machine wrote.",
    'unitedStates',
  ),
  pair(
    'country for province',
    'Sarfraz Bugti, the chief minister, said that at least 700 insurgents were killed across Pakistan in 2025.',
    'Sarfraz Bugti, the chief minister, said that at least 700 insurgents were killed in Balochistan in 2025.',
    'sevenHundred',
  ),
  pair(
    'province for country',
    'The Pakistan Institute for Conflict and Security Studies said that 580 civilians were killed in Balochistan in 2025.',
    'The Pakistan Institute for Conflict and Security Studies said that 580 civilians were killed throughout the country in 2025.',
    'picss',
  ),
  pair(
    'groups of the year exchanged',
    'The Pakistan Institute for Conflict and Security Studies said that 664 civilians and 580 security personnel were killed in 2025.',
    'The Pakistan Institute for Conflict and Security Studies said that 664 security personnel and 580 civilians were killed in 2025.',
    'picss',
  ),
  pair(
    'weakened told as destroyed',
    'According to the ISPR, the leadership of the Baloch Liberation Army was destroyed.',
    'According to the ISPR, the leadership of the Baloch Liberation Army was significantly weakened.',
    'weakened',
  ),
];

/**
 * What passes still: another thing of the same kind, a stronger verb that no lexicon of events lists,
 * a thing told without what limits it. Each waits for a rule, or is beyond a machine.
 */
export const SURVIVORS: readonly FalsePair[] = [
  pair(
    'prison named otherwise',
    'The authorities said that militants freed at least 30 inmates from a high-security prison.',
    'The authorities said that militants freed at least 30 inmates from a district jail.',
    'jail',
  ),
  pair(
    'ban widened',
    'The encyclopaedia-style article says that the authorities banned vehicles and prohibited gatherings of 5 or more people.',
    'The encyclopaedia-style article says that the authorities banned vehicles with tinted windows and prohibited gatherings of 5 or more people.',
    'section',
  ),
];
