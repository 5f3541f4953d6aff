import type { NoteName } from './passages.ts';

/** A sentence that its notes bear out, in other words than theirs. */
export interface TruePair {
  readonly says: string;
  readonly notes: readonly NoteName[];
}

const pair = (says: string, ...notes: NoteName[]): TruePair => ({ says, notes });

/** Written before the rules were read. */
export const TRUE_PAIRS: readonly TruePair[] = [
  pair('The media wing of the armed forces put the number of militants killed at 216.', 'ended'),
  pair('By 5 February the operation was over, according to the ISPR.', 'ended'),
  pair('According to the ISPR, 216 insurgents died in the operation.', 'ended'),
  pair(
    'The encyclopaedia-style article puts the start of the attacks at about 03:00 on 30 January 2026.',
    'began',
  ),
  pair(
    'At least nine districts were attacked, according to the encyclopaedia-style article.',
    'began',
  ),
  pair(
    'Security officials gave 04:00 on Saturday as the hour at which the attacks began.',
    'saturday',
  ),
  pair('Witnesses put the beginning at around 5 am.', 'fiveAm'),
  pair(
    'Most of the attacks began at almost the same time, the provincial health minister, Bakht Muhammad Kakar, said.',
    'most',
  ),
  pair(
    'The chief minister, Sarfraz Bugti, spoke of at least 145 militants killed in operations over 40 hours, and of at least 31 civilians and 17 security personnel killed.',
    'fortyHours',
  ),
  pair(
    'At least 17 security personnel and 31 civilians lost their lives, Chief Minister Sarfraz Bugti stated.',
    'fortyHours',
  ),
  pair(
    'The Pakistani authorities counted at least 133 militants killed between 31 January and 1 February, 92 of them on 31 January alone.',
    'twoDays',
  ),
  pair('On 31 January alone, 92 militants were killed, Pakistani authorities said.', 'twoDays'),
  pair(
    'The Baloch Liberation Army said that it had taken 18 security personnel prisoner and killed 280.',
    'blaToll',
  ),
  pair('Eighteen of its own fighters were killed, the Baloch Liberation Army said.', 'blaLosses'),
  pair('The BLA gave no proof of this, the encyclopaedia-style article notes.', 'noProof'),
  pair(
    'The Baloch Liberation Army said that it had killed 84 security personnel and captured 18, according to an analysis that a machine wrote.',
    'bla84',
  ),
  pair(
    'By 5 February, official figures gave 22 security personnel and 36 civilians dead; the number of injured was not specified.',
    'official',
  ),
  pair('How many were injured was left unspecified in the official figures.', 'official'),
  pair(
    'The UN Security Council put the dead at 48 Pakistani nationals: 17 security personnel and 31 civilians.',
    'council',
  ),
  pair('Seven police officers died in the battle, the Balochistan Constabulary said.', 'nushki'),
  pair(
    'After three days of fighting, local law enforcement secured the town of Nushki, according to the Balochistan Constabulary.',
    'nushki',
  ),
  pair(
    'An attempt by militants to storm the provincial headquarters of the Frontier Corps was repelled, the Balochistan Police said.',
    'corps',
  ),
  pair(
    'For three days, Baloch militants held some parts of Nushki, according to the infobox of the encyclopaedia-style article.',
    'parts',
  ),
  pair(
    'Six administrative offices were seized by the BLA, the encyclopaedia-style article says.',
    'offices',
  ),
  pair(
    'To recover the town, Pakistani personnel used drones and helicopters, according to local police.',
    'drones',
  ),
  pair(
    'At one point insurgents came within 1 km of the office of the provincial chief minister in Quetta, police officials said.',
    'kilometre',
  ),
  pair(
    'The deputy commissioner and the assistant commissioner of Nushki were later released by the Baloch Liberation Army, the encyclopaedia-style article says.',
    'released',
  ),
  pair(
    'Maria Shamoon, the assistant commissioner of Nushki, said that the deputy commissioner was taken hostage.',
    'complex',
  ),
  pair(
    'Eleven people were killed in a camp of migrant workers, according to Atta-ur-Rehman, a senior police officer in Gwadar.',
    'camp',
  ),
  pair(
    'Three of the dead were women and three were children, the encyclopaedia-style article says.',
    'campWho',
  ),
  pair(
    "In Gwadar, five members of a family from Khuzdar were killed in a labourers' colony, according to the encyclopaedia-style article.",
    'colony',
  ),
  pair(
    'Two female militants were killed in Gwadar, the encyclopaedia-style article says.',
    'females',
  ),
  pair(
    'One soldier of the MSA died and another was injured, the encyclopaedia-style article says.',
    'soldier',
  ),
  pair(
    'Eight militants in all were killed in and around Pasni, according to the encyclopaedia-style article.',
    'pasni',
  ),
  pair(
    'In Pasni, militants tried to abduct bus passengers, the Balochistan Police said.',
    'pasniBuses',
  ),
  pair(
    'At least 30 prisoners had escaped from a prison in Mastung before an attack on it was repelled, the encyclopaedia-style article says.',
    'mastung',
  ),
  pair('At least 30 inmates of a district jail were freed by militants, authorities said.', 'jail'),
  pair(
    'A deputy district commissioner was abducted in Nushki district, the authorities said.',
    'jail',
  ),
  pair('Three policemen were injured in Kalat, the encyclopaedia-style article says.', 'kalat'),
  pair(
    'Six bodyguards of a tribal and political leader were killed with him in Kharan, and later the 3 insurgents responsible, according to the encyclopaedia-style article.',
    'kharan',
  ),
  pair(
    'A grenade attack on a police vehicle in Quetta killed 2 police officers, said the provincial health minister, Bakht Muhammad Kakar.',
    'grenade',
  ),
  pair('In Quetta, attackers set three police stations on fire, witnesses said.', 'stations'),
  pair(
    'Residents in Khuzdar said that militants captured 7 members of the security forces.',
    'khuzdar',
  ),
  pair(
    'Explosives planted on a railway track in Nasirabad were defused by security forces, according to the encyclopaedia-style article.',
    'nasirabad',
  ),
  pair(
    'Between 25 and 29 January, before the attacks, 41 militants were killed in Panjgur and Harnai, the encyclopaedia-style article says.',
    'raids',
  ),
  pair(
    'The Pakistan Institute for Peace Studies counted at least 254 attacks in the province in 2025, an increase of 26% on the year before.',
    'pips',
  ),
  pair(
    'In 2025, 2,115 militants, 664 security personnel and 580 civilians were killed in Pakistan, according to the Pakistan Institute for Conflict and Security Studies.',
    'picss',
  ),
  pair(
    'At least 700 insurgents were killed in Balochistan in 2025, Sarfraz Bugti, the chief minister, wrote on X.',
    'sevenHundred',
  ),
  pair(
    'Gatherings of five people or more were prohibited, the encyclopaedia-style article says.',
    'section',
  ),
  pair(
    'For one month, Section 144 was in force across Balochistan, the encyclopaedia-style article says.',
    'section',
  ),
  pair('Violators could be imprisoned for up to six months, a notification warned.', 'violators'),
  pair(
    'Outside Nushki, the polio vaccination campaign was to resume, according to Shahid Rind, the provincial spokesman.',
    'exams',
  ),
  pair(
    'Shahid Rind said that the highways of Balochistan were open to vehicles, all but a small part of a road in Nushki.',
    'highways',
  ),
  pair(
    'By 5 February most of the affected areas had been cleared, though searches went on in Quetta, Shahid Rind, the spokesperson of the chief minister, said.',
    'cleared',
  ),
  pair(
    'Internet services in Quetta would be restored by the evening of 5 February, except in areas under search, the spokesperson for the provincial government, Shahid Rind, said.',
    'internet',
  ),
  pair(
    'At least 100 suspects had been arrested, Shahid Rind, the provincial spokesperson, said.',
    'suspects',
  ),
  pair(
    'Pakistan Railways stopped trains from Balochistan to the rest of the country and restored them by 5 February, the encyclopaedia-style article says.',
    'rails',
  ),
  pair(
    'About 25 people surrendered to local authorities, the encyclopaedia-style article says.',
    'surrendered',
  ),
  pair(
    'Before the attacks, officials said, the Baloch Liberation Army asked people through mosques to join it.',
    'mosques',
  ),
  pair(
    'Provincial authorities gave the dead as 31 civilians and 17 security personnel.',
    'dateline',
  ),
  pair('At least 12 cities and towns were attacked, the authorities reported.', 'twelve'),
  pair(
    'Pakistani officials accused India of supporting the militants; New Delhi has repeatedly denied it.',
    'india',
    'indiaReply',
  ),
  pair('On Saturday alone, 92 militants had been killed, the military reported.', 'ninetyTwo'),
  pair(
    'More than 190 people were killed in all, according to Sarfraz Bugti, the chief minister.',
    'toll190',
  ),
  pair('No city and no strategic site had fallen to the militants, the military said.', 'noCity'),
  pair(
    "At least one of the suicide bombers was a woman, Pakistan's defence minister said.",
    'woman',
  ),
  pair(
    'By Sunday all districts affected had been cleared, Chief Minister Sarfraz Bugti said.',
    'clearedSunday',
  ),
  pair(
    'Mobile internet was off across the province for more than 24 hours, authorities said.',
    'mobile',
  ),
  pair('On Sunday, Quetta was largely deserted, the Jago report says.', 'deserted'),
  pair(
    'Ten security personnel had been killed and several others injured, said a senior security official based in Quetta.',
    'thirtySeven',
  ),
  pair(
    'In Quetta alone, at least four police officers were killed, the magazine report says.',
    'fourPolice',
  ),
  pair(
    'More than 12 locations were attacked early in the day, a senior security official based in Quetta said.',
    'locations',
  ),
  pair('The officials said that they had no reports of civilians killed.', 'civiliansNone'),
  pair(
    'Roads were sealed in sensitive areas and checkpoints reinforced, according to local authorities.',
    'roads',
  ),
  pair(
    'In 40 hours, security forces killed 145 militants, the chief minister, Sarfraz Bugti, said, according to an analysis that a machine wrote.',
    'analysis',
  ),
];
