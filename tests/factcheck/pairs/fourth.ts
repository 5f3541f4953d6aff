import type { TruePair } from './true.ts';

const pair = (says: string, ...notes: TruePair['notes']): TruePair => ({ says, notes });

/** Deeds, doers and sufferers put together otherwise than in the passages; written by someone who had read the rules. */
export const FOURTH_FALSE: readonly TruePair[] = [
  pair(
    'In Mastung, an attack on a prison was repelled before at least 30 prisoners had escaped, the encyclopaedia-style article says.',
    'mastung',
  ),
  pair(
    'In Mastung a police officer escaped and several people were injured, the encyclopaedia-style article says.',
    'mastung',
  ),
  pair(
    'Maria Shamoon later released the deputy commissioner of Nushki, the encyclopaedia-style article says.',
    'released',
  ),
  pair(
    'According to Maria Shamoon, the deputy commissioner took over the government complex.',
    'complex',
  ),
  pair(
    'Security forces planted explosive material on a railway track in Nasirabad, the encyclopaedia-style article says.',
    'nasirabad',
  ),
  pair(
    'Two police officers were killed in a grenade attack by a police vehicle in Quetta, according to the provincial health minister, Bakht Muhammad Kakar.',
    'grenade',
  ),
  pair(
    'A grenade attack on police officers damaged 2 vehicles in Quetta, according to the provincial health minister, Bakht Muhammad Kakar.',
    'grenade',
  ),
  pair(
    'The Baloch Liberation Army took part in the attacks alongside the Baloch Liberation Front, according to the Baloch Liberation Army.',
    'blf',
  ),
  pair(
    'Gunmen were killed when a tribal and political leader stormed their residence in Kharan, the encyclopaedia-style article says.',
    'kharan',
  ),
  pair(
    'In Kharan, 6 gunmen and a tribal leader were killed, the encyclopaedia-style article says.',
    'kharan',
  ),
  pair(
    'Residents of Khuzdar said that members of the security forces captured 7 militants of the BLA.',
    'khuzdar',
  ),
  pair(
    'Police stations and banks were attacked in Kalat, and 3 policemen were captured, the encyclopaedia-style article says.',
    'kalat',
  ),
  pair(
    'The Baloch Liberation Army made announcements against mosques ahead of the attacks, officials said.',
    'mosques',
  ),
  pair(
    'The Indian foreign ministry spokesperson, Randhir Jaiswal, accused India of attempting to divert attention.',
    'jaiswal',
  ),
  pair(
    'Pakistan rejected the allegations made by India, the Indian foreign ministry spokesperson, Randhir Jaiswal, said.',
    'jaiswal',
  ),
  pair(
    "Randhir Jaiswal, the spokesperson of India's foreign ministry, said that Pakistan had rejected the allegations.",
    'jaiswal',
  ),
  pair("Most of the BLA's attacks succeeded, according to Shahid Rind.", 'foiled'),
  pair('According to Shahid Rind, most of the attacks on the BLA were foiled.', 'foiled'),
  pair('Shahid Rind said that the suspects arrested security forces.', 'suspects'),
  pair(
    'At least 100 members of the security forces, believed to have been involved in the attacks, were arrested, according to Shahid Rind.',
    'suspects',
  ),
  pair(
    'Railway tracks were damaged after train services had been suspended, an article datelined Quetta says.',
    'tracks',
  ),
  pair('Militants used drones and helicopters to recover Nushki, local police stated.', 'drones'),
  pair(
    'Baloch militants were driven out of Nushki for three days, the encyclopaedia-style article says.',
    'parts',
  ),
  pair(
    'Security officials said that separatists seized control of key installations, but were repelled.',
    'installations',
  ),
  pair(
    'Authorities said that militants looted a district jail and freed at least 30 inmates from police stations.',
    'jail',
  ),
  pair(
    'Militants abducted at least 30 inmates, authorities said, and freed a deputy district commissioner.',
    'jail',
  ),
  pair('Hospitals were suspended for more than 24 hours, authorities said.', 'mobile'),
  pair('Roads were reinforced and checkpoints sealed, local authorities said.', 'roads'),
  pair(
    'Militants were residing in a camp that migrant workers attacked, killing 11 people, according to Atta-ur-Rehman, a senior police officer in Gwadar.',
    'camp',
  ),
  pair(
    'The government will provide jobs to the families of killed militants, Sarfraz Bugti, the chief minister, said.',
    'families',
  ),
  pair(
    'Pakistani officials supported the militants, according to officials, an allegation that New Delhi has denied.',
    'india',
  ),
  pair(
    'Some militants surrendered weapons to each other, the encyclopaedia-style article says.',
    'surrendered',
  ),
  pair('The operation led to 5 February, and 216 militants fled, according to the ISPR.', 'ended'),
];

/** Those of the fourth round that pass still: each waits for a rule. */
export const FOURTH_SURVIVORS: readonly TruePair[] = [
  pair(
    'The Baloch Liberation Army released Maria Shamoon after it had taken the deputy commissioner hostage, the encyclopaedia-style article says.',
    'released',
  ),
  pair(
    'Security forces defused a railway track in Nasirabad, the encyclopaedia-style article says.',
    'nasirabad',
  ),
  pair('Residents of Khuzdar said that they captured 7 members of the security forces.', 'khuzdar'),
  pair('In Kalat, local shops were forced to open, the encyclopaedia-style article says.', 'kalat'),
  pair(
    'Officials said that the Baloch Liberation Army asked people to join and support them through attacks.',
    'mosques',
  ),
  pair(
    'Officials asked people to join and support the Baloch Liberation Army, officials said.',
    'mosques',
  ),
  pair('Quetta was crowded on Sunday, a news report says.', 'deserted'),
  pair(
    'On Sunday businesses in Quetta were open and major roads closed, a news report says.',
    'deserted',
  ),
  pair(
    'Vehicles were banned from gatherings of 5 or more people, the encyclopaedia-style article says.',
    'section',
  ),
  pair(
    'Pakistan Railways suspended train services after counter-operations had concluded, the encyclopaedia-style article says.',
    'rails',
  ),
  pair(
    'Police drove back drones and helicopters of Pakistani personnel in Nushki, local police stated.',
    'drones',
  ),
  pair(
    'According to the Balochistan Constabulary, local law enforcement was secured after a three-day battle in Nushki.',
    'nushki',
  ),
  pair(
    'According to Pakistani security forces, Baloch militants helped to coordinate foreign handlers at the sites of the attacks.',
    'handlers',
  ),
  pair(
    'The Balochistan Police said that militants travelling on buses tried to abduct passengers in Pasni.',
    'pasniBuses',
  ),
  pair(
    'The families of killed policemen will provide assistance to the government, Sarfraz Bugti said.',
    'families',
  ),
];
