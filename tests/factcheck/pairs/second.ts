import type { TruePair } from './true.ts';

const pair = (says: string, ...notes: TruePair['notes']): TruePair => ({ says, notes });

/** Subtly false sentences of a second round, written after the first had been refused. */
export const SECOND_FALSE: readonly TruePair[] = [
  pair('The ISPR said that 216 militants were captured by 5 February.', 'ended'),
  pair('The operation began by 5 February, according to the ISPR.', 'ended'),
  pair(
    'According to Pakistani security officials, the attacks began with suicide blasts in Nushki and Mastung.',
    'saturday',
  ),
  pair(
    'According to Pakistani security officials, the attacks began at 04:00 on Sunday.',
    'saturday',
  ),
  pair(
    'The authorities said that 31 security personnel were killed on 31 January alone.',
    'twoDays',
  ),
  pair('The BLA said that 280 security personnel had been taken prisoner.', 'blaToll'),
  pair(
    'Pakistani authorities said that at least 133 militants were killed on 31 January.',
    'twoDays',
  ),
  pair(
    'The Balochistan Constabulary said that the town was secured after a seven-day battle.',
    'nushki',
  ),
  pair(
    'The Balochistan Constabulary said that 7 police officers were killed before the battle.',
    'nushki',
  ),
  pair(
    "The Balochistan Police said that the militants' attack on the Frontier Corps headquarters succeeded.",
    'corps',
  ),
  pair(
    'The encyclopaedia-style article says that the Nushki deputy commissioner was killed by the Baloch Liberation Army.',
    'released',
  ),
  pair(
    'Atta-ur-Rehman, a senior police officer in Quetta, said that 11 people were killed.',
    'camp',
  ),
  pair(
    'The encyclopaedia-style article says that at least 30 police officers had escaped from a prison in Mastung.',
    'mastung',
  ),
  pair(
    'The authorities said that security forces freed at least 30 inmates from a district jail.',
    'jail',
  ),
  pair(
    'The authorities said that militants abducted a deputy district commissioner in Mastung district.',
    'jail',
  ),
  pair(
    'The provincial health minister, Bakht Muhammad Kakar, said that 2 militants were killed in a grenade attack in Quetta.',
    'grenade',
  ),
  pair(
    'The encyclopaedia-style article says that operations in Panjgur and Harnai killed 41 militants from 25 to 29 February 2026.',
    'raids',
  ),
  pair(
    'According to the Pakistan Institute for Peace Studies, there were at most 254 attacks in 2025.',
    'pips',
  ),
  pair(
    'The Pakistan Institute for Peace Studies said that Balochistan saw at least 254 attacks in 2024.',
    'pips',
  ),
  pair('Violators faced legal action under Section 144, a notification warned.', 'violators'),
  pair(
    'Section 144 was imposed across Pakistan for one month, the encyclopaedia-style article says.',
    'section',
  ),
  pair(
    'Section 144 was imposed in Balochistan for six months, the encyclopaedia-style article says.',
    'section',
  ),
  pair(
    'Shahid Rind said that by 5 February all areas had been cleared, except for Quetta.',
    'cleared',
  ),
  pair(
    'The spokesperson Shahid Rind said that search operations in Quetta had ended by 5 February, except in some areas.',
    'cleared',
  ),
  pair(
    'Pakistan Railways suspended train services after the attacks, the encyclopaedia-style article says.',
    'rails',
  ),
  pair(
    'Train services were restored before counter-operations had concluded, the encyclopaedia-style article says.',
    'rails',
  ),
  pair(
    'The encyclopaedia-style article says that about 25 militants were captured by local authorities.',
    'surrendered',
  ),
  pair(
    'Officials said that the Baloch Liberation Army told people through mosques not to join.',
    'mosques',
  ),
  pair(
    'New Delhi accused Pakistani officials of supporting the militants, which they denied.',
    'india',
    'indiaReply',
  ),
  pair(
    "Randhir Jaiswal, India's foreign ministry spokesperson, accepted the allegations made by Pakistan.",
    'jaiswal',
  ),
  pair(
    'The Baloch Liberation Army said that it targeted civilians through gun attacks.',
    'targets',
  ),
  pair('The military reported that 92 militants were killed on Sunday alone.', 'ninetyTwo'),
  pair(
    'Chief Minister Sarfraz Bugti said that at least 17 civilians and 31 law enforcement personnel were killed.',
    'toll190',
  ),
  pair('Chief Minister Sarfraz Bugti said that more than 190 militants were killed.', 'toll190'),
  pair(
    "Pakistan's defence minister said that at most one of the suicide bombers was a woman.",
    'woman',
  ),
  pair(
    'Chief Minister Sarfraz Bugti said that all affected districts would be cleared by Sunday.',
    'clearedSunday',
  ),
  pair(
    'Authorities said that mobile internet was restored across the province after more than 24 hours.',
    'mobile',
  ),
  pair(
    'A senior security official said that 10 militants had been killed and 37 security personnel.',
    'thirtySeven',
  ),
  pair('A senior security official said that 37 militants were injured.', 'thirtySeven'),
  pair(
    'At least four civilians were killed in Quetta alone, the magazine report says.',
    'fourPolice',
  ),
  pair('Local authorities said that roads were reopened in sensitive areas.', 'roads'),
  pair(
    'The Balochistan Post, cited by ANI, said that it was the first phase of the campaign.',
    'secondPhase',
  ),
  pair(
    'The analysis says that, according to Sarfraz Bugti, 145 people were left dead before security forces killed 48 militants.',
    'analysis',
  ),
  pair(
    'The analysis says that, according to Sarfraz Bugti, militants killed 145 security forces in 40 hours.',
    'analysis',
  ),
  pair(
    'Security officials said that security forces attempted to seize control of key installations.',
    'installations',
  ),
];

/** Those of the second round that pass still. */
export const SECOND_SURVIVORS: readonly TruePair[] = [
  pair(
    'Atta-ur-Rehman, a senior police officer in Gwadar, said that migrant workers attacked a camp, killing 11 people.',
    'camp',
  ),
  pair(
    'The encyclopaedia-style article says that 3 insurgents were killed when gunmen stormed a residence in Kharan.',
    'kharan',
  ),
  pair(
    'The encyclopaedia-style article says that local authorities surrendered to about 25 militants.',
    'surrendered',
  ),
  pair(
    'The encyclopaedia-style article says that authorities handed over weapons to about 25 militants.',
    'surrendered',
  ),
  pair(
    'According to the United States, Pakistan condemned the attacks, an analysis says.',
    'unitedStates',
  ),
];

/** True sentences of the second round. */
export const SECOND_TRUE: readonly TruePair[] = [
  pair(
    'In a counter-operation of 40 hours, 145 militants were killed, said Sarfraz Bugti, according to an analysis.',
    'analysis',
  ),
  pair('Sarfraz Bugti put the dead before that at 48, an analysis says.', 'analysis'),
  pair(
    'The United States condemned the attacks, says an analysis whose author calls itself AI-powered.',
    'unitedStates',
  ),
  pair(
    'ANI, citing The Balochistan Post, reported that the group called the assault the second phase of its campaign.',
    'secondPhase',
  ),
  pair('Checkpoints were reinforced and roads sealed, local authorities said.', 'roads'),
  pair(
    'Gun and suicide attacks were launched at more than 12 locations, a senior security official based in Quetta said.',
    'locations',
  ),
  pair(
    'A senior official said that significant damage to key installations was prevented.',
    'prevented',
  ),
  pair('Hospitals in several areas were on emergency alert, authorities said.', 'mobile'),
  pair(
    "Pakistan's defence minister said that a woman was among the suicide bombers, at least one.",
    'woman',
  ),
  pair(
    'Key installations were attacked, but the attacks were repelled, security officials said.',
    'installations',
  ),
  pair(
    'Security officials said that an attempt to seize key installations was repelled.',
    'installations',
  ),
  pair(
    'Neither a city nor a strategic site fell into the hands of militants, the military said.',
    'noCity',
  ),
  pair(
    'The operations took place on Friday and Saturday and lasted 40 hours, Sarfraz Bugti said.',
    'raidsBugti',
  ),
  pair(
    "India's foreign ministry spokesperson, Randhir Jaiswal, called the allegations baseless.",
    'jaiswal',
  ),
  pair(
    "New Delhi denied the allegation of Pakistan's interior and defence ministers that it had backed the attackers.",
    'ministers',
    'delhi',
  ),
  pair(
    'Mobile networks in parts of the province were jammed, an article datelined Quetta says.',
    'networks',
  ),
  pair(
    'An article datelined Quetta says that train services stopped after tracks had been damaged.',
    'tracks',
  ),
  pair(
    'Militants tried to free inmates from a prison in Mastung, an article datelined Quetta says.',
    'freeInmates',
  ),
  pair(
    'Attempts to take major cities were repelled, according to an article datelined Quetta.',
    'seize',
  ),
  pair(
    'Thirty-one civilians and 17 security personnel were killed, provincial authorities said.',
    'dateline',
  ),
  pair(
    'When they surrendered, the group handed over weapons and ammunition, the encyclopaedia-style article says.',
    'surrendered',
  ),
  pair(
    'The families of killed policemen will be given financial assistance and government jobs, Sarfraz Bugti said.',
    'families',
  ),
  pair('Trains ran again by 5 February, the encyclopaedia-style article says.', 'rails'),
  pair(
    'Most areas where attacks had occurred were cleared by 5 February, but not Quetta, said Shahid Rind.',
    'cleared',
  ),
  pair(
    'Vehicles with tinted windows were banned by the authorities, the encyclopaedia-style article says.',
    'section',
  ),
  pair(
    'The number of attacks in the province, at least 254, was 26% above that of the year before, the Pakistan Institute for Peace Studies said.',
    'pips',
  ),
  pair(
    'The attackers had help from foreign handlers, who were at the sites of the attacks, Pakistani security forces said.',
    'handlers',
  ),
  pair(
    'In Kharan, gunmen stormed the residence of a tribal and political leader and killed him and 6 of his bodyguards, the encyclopaedia-style article says.',
    'kharan',
  ),
  pair(
    'Banks and police stations were attacked in Kalat, and 3 policemen were injured, the encyclopaedia-style article says.',
    'kalat',
  ),
  pair(
    'One document says, naming no one, that an attack on a prison in Mastung was repelled, after at least 30 prisoners had escaped.',
    'mastung',
  ),
  pair(
    "Insurgents got to within 1 km of the chief minister's office, according to police officials.",
    'kilometre',
  ),
  pair('The town of Nushki was retaken with drones and helicopters, local police said.', 'drones'),
  pair(
    'During the battle of Nushki the BLA seized six administrative offices, the article says.',
    'offices',
  ),
  pair('No proof was given by the BLA, according to the encyclopaedia-style article.', 'noProof'),
  pair('The BLA said it lost 18 of its fighters.', 'blaLosses'),
];
