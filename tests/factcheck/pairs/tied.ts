import type { NoteName } from './passages.ts';
import type { TruePair } from './true.ts';

const pair = (says: string, ...notes: NoteName[]): TruePair => ({ says, notes });

/** Sentences whose every word stands in their passages, put together otherwise than there. */
export const TIED_FALSE: readonly TruePair[] = [
  pair('By 5 February, official figures gave 22 security personnel injured.', 'official'),
  pair(
    'Authorities said that militants freed a deputy district commissioner in Nushki district.',
    'jail',
  ),
  pair(
    'Authorities said that militants abducted inmates and freed a deputy district commissioner in Nushki district.',
    'jail',
  ),
  pair(
    'The encyclopaedia-style article says that in Mastung several people, including a police officer, escaped.',
    'mastung',
  ),
  pair(
    'The encyclopaedia-style article says that Pakistan Railways suspended service by 5 February.',
    'rails',
  ),
  pair(
    'The encyclopaedia-style article says that train services were suspended by 5 February.',
    'rails',
  ),
  pair('Sarfraz Bugti said that on Sunday at least 145 militants were killed.', 'fortyHours'),
  pair('On Sunday, at least 145 militants were killed, Sarfraz Bugti said.', 'fortyHours'),
  pair('Sarfraz Bugti said that at least 145 militants were killed on Sunday.', 'fortyHours'),
  pair(
    'Sarfraz Bugti said that security forces launched retaliatory operations on Sunday.',
    'fortyHours',
  ),
  pair('Security officials said on Saturday that the attacks began at 04:00 am.', 'saturday'),
  pair('Sarfraz Bugti said on Friday that the militants were killed.', 'raidsBugti'),
  pair('The military had reported on Saturday the killing of 92 militants.', 'ninetyTwo'),
  pair(
    'Pakistani authorities said on 31 January that at least 133 insurgents had been killed.',
    'twoDays',
  ),
  pair(
    'The encyclopaedia-style article says that gatherings were prohibited for one month.',
    'section',
  ),
  pair(
    'The BLA said that 216 militants were killed, and the ISPR that the BLA killed 280 security personnel.',
    'ended',
    'blaToll',
  ),
  pair(
    'According to the ISPR, 280 security personnel were killed; according to the BLA, 216 militants were killed.',
    'ended',
    'blaToll',
  ),
  pair(
    'The ISPR said that 280 security personnel were killed and the BLA said that 216 militants were killed.',
    'ended',
    'blaToll',
  ),
  pair(
    'Witnesses said that the attacks began at 04:00 am on Saturday, security officials at around 5 am.',
    'saturday',
    'fiveAm',
  ),
  pair(
    'According to security officials the attacks began at around 5 am, according to witnesses at 04:00 am.',
    'saturday',
    'fiveAm',
  ),
  pair(
    'A senior security official based in Quetta spoke of at least 12 cities and towns, authorities of more than 12 locations.',
    'twelve',
    'locations',
  ),
  pair(
    "New Delhi said that Pakistan's interior and defence ministers backed the attackers, an allegation that they strongly denied.",
    'ministers',
    'delhi',
  ),
  pair(
    "Pakistan's interior and defence ministers strongly denied an allegation of New Delhi.",
    'ministers',
    'delhi',
  ),
  pair(
    'Railway tracks were suspended after train services were damaged, an article datelined Quetta says.',
    'tracks',
  ),
  pair('Local authorities said that checkpoints were sealed and roads reinforced.', 'roads'),
  pair('Local authorities said that aerial surveillance was reinforced.', 'roads'),
  pair('Authorities said that hospitals were suspended across the province.', 'mobile'),
  pair(
    'Authorities said that hospitals were placed on emergency alert for more than 24 hours.',
    'mobile',
  ),
  pair(
    'Maria Shamoon, the assistant commissioner of Nushki, said that the deputy commissioner took over the government complex.',
    'complex',
  ),
];

/** Sentences that put together what their passages do, in another order or with other words. */
export const TIED_TRUE: readonly TruePair[] = [
  pair('The encyclopaedia-style article says that another soldier was injured.', 'soldier'),
  pair('Sarfraz Bugti said on Sunday that at least 145 militants were killed.', 'fortyHours'),
  pair(
    'The ISPR said that 216 militants were killed and the BLA said that it killed 280 security personnel.',
    'ended',
    'blaToll',
  ),
  pair(
    'According to security officials the attacks began at 04:00 am, according to witnesses at around 5 am.',
    'saturday',
    'fiveAm',
  ),
  pair('Sarfraz Bugti said on Sunday that at least 145 militants were killed.', 'fortyHours'),
  pair(
    'The militants were killed in raids on Friday and Saturday, Sarfraz Bugti said.',
    'raidsBugti',
  ),
  pair('On Saturday alone, the military reported, 92 militants were killed.', 'ninetyTwo'),
  pair('All affected districts had been cleared by Sunday, Sarfraz Bugti said.', 'clearedSunday'),
  pair(
    'The ISPR said that 216 militants were killed, the BLA that it had killed 280 security personnel.',
    'ended',
    'blaToll',
  ),
  pair(
    'According to security officials the attacks began at 04:00 am on Saturday, according to witnesses at around 5 am.',
    'saturday',
    'fiveAm',
  ),
  pair(
    'Militants looted weapons and ammunition and abducted a deputy district commissioner in Nushki district, the authorities said.',
    'jail',
  ),
  pair(
    'Train services were suspended, but restored by 5 February, the encyclopaedia-style article says.',
    'rails',
  ),
  pair(
    'Section 144 was imposed for one month, and gatherings of 5 or more people were prohibited, the encyclopaedia-style article says.',
    'section',
  ),
  pair(
    'Mobile internet was suspended for more than 24 hours and hospitals were placed on alert, authorities said.',
    'mobile',
  ),
  pair(
    'After the operation, about 25 militants surrendered to local authorities, the encyclopaedia-style article says.',
    'surrendered',
  ),
  pair(
    'On 31 January, 16 security personnel and 31 civilians were killed too, Pakistani authorities said.',
    'twoDays',
  ),
  pair(
    'A senior security official based in Quetta said that 10 security personnel had been killed and several others injured.',
    'thirtySeven',
  ),
  pair(
    'Official figures gave 22 security personnel killed by 5 February, and an unspecified number injured.',
    'official',
  ),
  pair(
    'Attacks on banks and police stations in Kalat injured 3 policemen, the encyclopaedia-style article says.',
    'kalat',
  ),
  pair(
    'The militants took over the government complex, Maria Shamoon, the assistant commissioner of Nushki, said.',
    'complex',
  ),
  pair(
    'In Kharan, 6 bodyguards of a tribal and political leader were killed, the encyclopaedia-style article says.',
    'kharan',
  ),
];
