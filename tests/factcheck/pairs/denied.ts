import type { NoteName } from './passages.ts';
import type { TruePair } from './true.ts';

const pair = (says: string, ...notes: NoteName[]): TruePair => ({ says, notes });

/** Sentences about what no document says, and none does. */
export const DENIED_TRUE: readonly TruePair[] = [
  pair('Our documents do not say how many suicide bombings there were.', 'saturday'),
  pair('Our documents do not say how many people were treated in hospitals.', 'mobile'),
  pair('Our documents do not say on which day the operation ended.', 'ended'),
  pair('Our documents hold no reply from the BLA to the officials.', 'mosques'),
  pair('Our documents do not say where most of the militants were killed.', 'ended'),
  pair('How many of the civilians died in reprisals, our documents do not say.', 'fortyHours'),
  pair('Our documents do not say whether any of the prisoners were caught again.', 'mastung'),
  pair('Our documents hold no reply from Pakistan to that.', 'jaiswal'),
  pair('Our documents do not say on which day the camp in Gwadar was attacked.', 'camp'),
  pair('Our documents do not say whether the deputy commissioner was injured.', 'released'),
  pair('No document says how many trains were suspended.', 'tracks'),
  pair('Our documents do not say how many drones were used in Nushki.', 'drones'),
  pair('No document says how many police stations were set on fire in Mastung.', 'mastung'),
  pair('Our documents name no militant who attacked the prison in Mastung.', 'mastung'),
  pair('Our documents do not say when the BLA gave its number.', 'blaToll'),
  pair('Our documents do not say where the witnesses were, or who gave the hour.', 'fiveAm'),
  pair('Our documents do not say on which days the battle of Nushki was fought.', 'nushki'),
  pair('Our documents do not quote the migrant workers.', 'camp'),
  pair('Our documents do not say why the shopkeeper spoke to the news report.', 'shopkeeper'),
  pair('Our documents do not say how long the camp in Gwadar was attacked.', 'camp'),
  pair('None of our documents says at what hour the operation ended.', 'ended'),
];

/** Sentences about what no document says, and one does: mostly another sentence than the one cited. */
export const DENIED_FALSE: readonly TruePair[] = [
  pair('Our documents do not say how many suspects were arrested.', 'exams'),
  pair('Our documents do not say how many suspects were arrested.', 'suspects'),
  pair('Our documents do not say on which day Operation Radd-ul-Fitna was launched.', 'ended'),
  pair(
    'Our documents do not say whether the attack on the prison in Mastung was repelled.',
    'jail',
  ),
  pair('Our documents hold no reply from India to the accusation.', 'ministers'),
  pair('Our documents hold no denial from New Delhi.', 'india'),
  pair('Our documents do not say how many prisoners escaped.', 'freeInmates'),
  pair('Our documents do not say how long the battle of Nushki lasted.', 'offices'),
  pair('Our documents do not say at what hour the militant attacks began.', 'most'),
  pair('Our documents do not say whether mobile internet services were suspended.', 'networks'),
  pair('Our documents do not say for how long Section 144 was imposed.', 'violators'),
  pair('Our documents do not say why Section 144 was imposed.', 'violators'),
  pair(
    'No document gives the number of police officers killed in the battle of Nushki.',
    'offices',
  ),
  pair('Our documents do not quote the shopkeeper.', 'deserted'),
  pair('Our documents name no country that condemned the attacks.', 'council'),
  pair('When the operations began in Panjgur, our documents do not say.', 'raids'),
  pair('No document says how many militants were killed in the town of Pasni.', 'soldier'),
  pair(
    'Our documents do not say in which town a suicide bomber rammed the gate of a camp.',
    'camp',
  ),
  pair(
    'Our documents do not say on which day Bugti gave the count of at least 145 militants.',
    'raidsBugti',
  ),
  pair('None of our documents says whether police stations were set on fire.', 'kalat'),
  pair('Our documents hold no word from the president on terrorism.', 'families'),
  pair('Our documents do not say whether train services were suspended.', 'networks'),
  pair('Our documents do not say how many female militants were killed in Gwadar.', 'camp'),
  pair(
    'Our documents do not say when the exams were, or how many police officers were killed in a grenade attack.',
    'exams',
  ),
];
