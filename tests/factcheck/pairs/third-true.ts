import type { TruePair } from './true.ts';

const pair = (says: string, ...notes: TruePair['notes']): TruePair => ({ says, notes });

/**
 * True sentences of a third round, written without having read the rules. When first judged, 73 of 110
 * were accepted; 82, once nine whose notes or spellings broke the written rules had been set right.
 */
export const THIRD_TRUE: readonly TruePair[] = [
  pair(
    'Most attempts had been thwarted by 1 February, Pakistani officials said, and clearance went on until 5 February.',
    'thwartedMost',
  ),
  pair(
    'Shahid Rind, the provincial spokesperson, said that rocket-propelled grenade launchers and anti-aircraft guns were found in some homes.',
    'homes',
  ),
  pair(
    'Gunmen fired on a moving police van on Saryab Road in Quetta, and 4 of them were killed in the exchange that followed, the encyclopaedia-style article reports.',
    'van',
  ),
  pair(
    'After policemen had fired back at the gunmen on Saryab Road, members of the Frontier Corps joined them, according to the encyclopaedia-style article.',
    'van',
  ),
  pair(
    'A deputy superintendent was among the police personnel killed in the red zone of Quetta, the encyclopaedia-style article says.',
    'redZone',
  ),
  pair(
    'The encyclopaedia-style article says that a suicide bomber drove a vehicle full of explosives into the gate of a camp of the Maritime Security Agency.',
    'rammed',
  ),
  pair(
    'Five militants, one of them a woman, then stormed the camp in Pasni, while another stayed outside, the encyclopaedia-style article says.',
    'rammed',
  ),
  pair(
    'All five remaining militants died in the shootout, according to the encyclopaedia-style article; of the soldiers, one was killed and another injured.',
    'shootout',
  ),
  pair(
    'More troops were sent to Nushki after the three-day battle for the town, security officials said.',
    'reinforced',
  ),
  pair(
    'Nushki\'s assistant commissioner, Maria Shamoon, said that "some miscreants snuck into our homes".',
    'halfPast',
  ),
  pair(
    'At a press conference in Quetta, Shahid Rind described the situation in the province as "normal", including Nushki.',
    'normal',
  ),
  pair(
    'The identification of those killed in the operations was "ongoing", Shahid Rind said.',
    'identification',
  ),
  pair(
    'Mobile data was still off in the early morning of 5 February, although trains were running again, the encyclopaedia-style article says.',
    'dataOff',
  ),
  pair(
    'Radio Pakistan, which is state-run, reported that President Asif Ali Zardari had commended the security forces.',
    'president',
  ),
  pair(
    'The provincial government will pay for the education of the children of killed police officers, Sarfraz Bugti, the chief minister, announced.',
    'education',
  ),
  pair(
    'The Baloch Liberation Army was working "at the behest of India", Sarfraz Bugti, the chief minister, said.',
    'behest',
  ),
  pair(
    'The Security Council held the Baloch Liberation Army responsible for the attacks on civilians and called the attacks "heinous and cowardly".',
    'heldResponsible',
  ),
  pair(
    'Condemnation and solidarity with Pakistan came from China, Turkey, Qatar, France and the United States, in international statements.',
    'states',
  ),
  pair(
    'The encyclopaedia-style article says that operations had started on 29 January in Panjgur and around Harnai, and that 41 militants were killed in that initial phase.',
    'initialPhase',
  ),
  pair(
    'Weapons of foreign origin were recovered during the operation, the encyclopaedia-style article says.',
    'caches',
  ),
  pair(
    'According to the encyclopaedia-style article, a preliminary analysis pointed to support from outside.',
    'caches',
  ),
  pair(
    'All government hospitals in the province were under an emergency, which the provincial health department had declared.',
    'hospitals',
  ),
  pair(
    'In Quetta, more doctors were deployed and health facilities put on high alert, the encyclopaedia-style article says.',
    'doctors',
  ),
  pair(
    'The provincial health minister, Bakht Muhammad Kakar, told hospitals to give those injured immediate medical care.',
    'care',
  ),
  pair(
    'On 25 January, three local commanders of the BLA were killed in Panjgur, according to the encyclopaedia-style article.',
    'commanders',
  ),
  pair(
    'The Pakistan Army recovered cash from a bank robbery of 15 December 2025 in Panjgur, the encyclopaedia-style article says.',
    'commanders',
  ),
  pair(
    'Eyewitnesses said that the militants rode motorcycles and carried assault rifles and grenades.',
    'motorcycles',
  ),
  pair(
    'Local authorities said that an explosion was heard near a high-security area of Quetta, and that roads in parts of the city were blocked for a short time.',
    'blocked',
  ),
  pair(
    'The militants reportedly also used weapons made in the United States, the encyclopaedia-style article notes.',
    'american',
  ),
  pair(
    'With the 216 militants who died in the counter-operations, the total comes to 274, the encyclopaedia-style article says.',
    'overall',
  ),
  pair(
    'A bank was set on fire and several police vehicles were burned, the encyclopaedia-style article says.',
    'bank',
  ),
  pair(
    'Reportedly there were clashes close to the District Collector headquarters in Kalat, the encyclopaedia-style article says.',
    'clashes',
  ),
  pair(
    '"Our blood is not cheap," the chief minister, Sarfraz Bugti, said, and that all affected districts had been cleared by Sunday.',
    'chasing',
  ),
  pair('Trains had stopped and road traffic was still disrupted, the Jago report says.', 'traffic'),
  pair(
    'On several streets, damaged vehicles and debris could be seen, the Jago report says.',
    'debris',
  ),
  pair(
    'Banks, jails, police stations and military installations were the targets, the Jago report says.',
    'jagoDistricts',
  ),
  pair(
    'Officials quoted by AFP counted at least five districts, Quetta, Pasni, Mastung, Nushki and Gwadar among them.',
    'fiveDistricts',
  ),
  pair(
    'In the words of a senior official, the attacks were "coordinated but poorly executed".',
    'executed',
  ),
  pair(
    'Military infrastructure was the objective, the Baloch Liberation Army stated, and officials linked to the police and the civil administration.',
    'objective',
  ),
  pair(
    'The official, who had no authorisation to brief the media, asked not to be named, the magazine report says.',
    'anonymity',
  ),
  pair(
    'The province has a coast on the Arabian Sea and borders on Iran and Afghanistan, the magazine report says.',
    'borders',
  ),
  pair(
    'In the affected districts, hospitals were on high alert, the magazine report says.',
    'highAlert',
  ),
  pair(
    "The insurgency in Balochistan, Pakistan's largest province, goes back to 1948, an article datelined Quetta says.",
    'leastPopulated',
  ),
  pair(
    'In Quetta, key administrative buildings were closed off, an article datelined Quetta says.',
    'sealedOff',
  ),
  pair(
    'The attackers, dressed as civilians, entered public spaces and then opened fire, an article datelined Quetta says.',
    'disguised',
  ),
  pair(
    'Residents spoke of widespread fear, and hospitals were on an emergency footing, an article datelined Quetta says.',
    'footing',
  ),
  pair(
    'The fight was to go on "until its complete eradication", Prime Minister Shehbaz Sharif vowed.',
    'vowed',
  ),
  pair(
    'Any involvement of India was denied by its foreign ministry, which called the allegations "baseless", according to an analysis that a machine wrote.',
    'baseless',
  ),
  pair(
    'Defence Minister Khawaja Asif accused India of sponsoring the militants, according to an analysis whose author calls itself AI-powered.',
    'sponsoring',
  ),
  pair(
    'Pakistani authorities dispute the 84 killed and 18 captured of whom the BLA spoke, an analysis that a machine wrote says.',
    'disputed',
  ),
  pair(
    'An analysis that a machine wrote attributes to Sarfraz Bugti, the chief minister, 48 people dead on 31 January 2026 and then 145 militants killed.',
    'fortyEight',
  ),
  pair(
    'On 29 January an operation with the code name "Operation Radd-ul-Fitna 1" was launched, an official statement said.',
    'radd',
  ),
  pair(
    'Operation Radd-ul-Fitna 1 lasted several days and was over by 5 February, according to Inter-Services Public Relations.',
    'concluded',
  ),
  pair(
    'The armed group spoke through mosques of a war to take over all government buildings in the province, officials said.',
    'mosqueWar',
  ),
  pair(
    'Foreign handlers were in direct communication with the militants, and some of them were at the sites of the attacks, Pakistani security forces said.',
    'contact',
  ),
  pair(
    'A judicial complex, the office of the deputy commissioner and a camp of the Federal Constabulary were among the targets in Nushki, the encyclopaedia-style article says.',
    'bothGovernments',
  ),
  pair(
    'Robbery, extortion and looting were among the things in which the group had been involved, the encyclopaedia-style article says.',
    'group25',
  ),
  pair(
    'In earlier large attacks the Pakistani Taliban often coordinated with the Baloch Liberation Army, the encyclopaedia-style article says.',
    'taliban',
  ),
  pair(
    'Pakistan, the United States and the European Union list the group as "a terrorist organisation", the encyclopaedia-style article says.',
    'designated',
  ),
  pair(
    'From 29 January to 2 February, 216 militants were reportedly killed, the encyclopaedia-style article says.',
    'reportedly',
  ),
  pair(
    'Civilians were among those killed in Kharan and Gwadar, the encyclopaedia-style article says.',
    'bombings',
  ),
  pair(
    'Baloch groups have demanded more autonomy and a larger share of the revenues from gas and minerals, the Jago report says.',
    'poorest',
  ),
  pair(
    'The authorities said that weapons and ammunition were looted from police stations, and at least 30 inmates freed.',
    'inmatesHome',
  ),
  pair(
    'State institutions in multiple cities were the target of the attacks, the Baloch Liberation Army said.',
    'claimedDateline',
  ),
  pair(
    'At least 145 attackers died in the operations that followed, according to an article datelined Quetta.',
    'left145',
  ),
  pair(
    'Mobile data was suspended in Quetta for some time, the encyclopaedia-style article says.',
    'dataSuspended',
  ),
  pair(
    'Sarfraz Bugti, the chief minister, counted at least 145 militants killed; the Baloch Liberation Army said that it lost 18 fighters.',
    'fortyHours',
    'blaLosses',
  ),
  pair(
    'In one document the Baloch Liberation Army said that it had killed 280 security personnel, in another 84.',
    'blaToll',
    'bla84',
  ),
  pair('By 5 February, 36 civilians were dead, official figures say.', 'official', 'reportedly'),
  pair(
    'Three children were among the 11 killed at the camp, of whom Atta-ur-Rehman, a senior police officer in Gwadar, spoke.',
    'camp',
    'campWho',
  ),
  pair(
    'The ISPR said that 216 militants were killed and that the command structures of the Baloch Liberation Army were significantly weakened.',
    'ended',
    'weakened',
  ),
  pair(
    'According to the Pakistan Institute for Conflict and Security Studies, 2025 was the deadliest year for Pakistan.',
    'picss',
  ),
  pair(
    'In a post on X, Sarfraz Bugti, the chief minister, put the number of insurgents killed in the province in 2025 at 700 or more.',
    'sevenHundred',
  ),
  pair(
    'The raids lasted 40 hours, across Friday and Saturday, and clearance was still ongoing, according to the chief minister, Sarfraz Bugti.',
    'raidsBugti',
  ),
  pair(
    'A shopkeeper in Quetta, aged 39, said that no one who leaves home can be certain of a safe return.',
    'shopkeeper',
  ),
  pair(
    'A senior security official based in Quetta gave 37 militants and 10 security personnel killed; the magazine report puts the police officers killed in Quetta alone at four or more.',
    'thirtySeven',
    'fourPolice',
  ),
  pair(
    'A gathering was prohibited, the encyclopaedia-style article says, if five people or more came to it.',
    'section',
  ),
  pair(
    'Trains from Balochistan to the rest of the country were suspended during the attacks, the encyclopaedia-style article says.',
    'rails',
  ),
  pair(
    'When gunmen stormed a residence in Kharan, they killed six bodyguards and the tribal and political leader whom they guarded, the encyclopaedia-style article says.',
    'kharan',
  ),
  pair(
    "Islamabad was trying to divert attention from its internal challenges, Randhir Jaiswal, the spokesperson of India's foreign ministry, said.",
    'jaiswal',
  ),
  pair(
    'Alongside the Baloch Liberation Army, the Baloch Liberation Front said, it had participated in the attacks.',
    'blf',
  ),
  pair(
    'Of the 48 Pakistani nationals killed, 31 were civilians, the Security Council said.',
    'council',
  ),
  pair(
    'The Baloch Liberation Army called the attacks "Operation Herof 2.0", after the attacks of August 2024.',
    'herof',
  ),
  pair(
    'Female fighters took part in the attacks, videos of the Baloch Liberation Army show.',
    'femaleVideos',
  ),
  pair(
    'Bus passengers in Gwadar were also targets of attempted abductions by militants, the Balochistan Constabulary said.',
    'gwadarBuses',
  ),
  pair(
    'Shahid Rind also said that no fewer than 100 suspects, arrested in Quetta, were under investigation.',
    'investigated',
  ),
  pair(
    'The Pakistan Army named the places attacked: Quetta, Nushki, Dalbandin, Kalat, Gwadar, Pasni, Tump and Mastung.',
    'eightPlaces',
  ),
  pair(
    'Clearance was still under way where attacks had happened, according to the Pakistan Army.',
    'eightPlaces',
  ),
  pair('Witnesses in Quetta saw a military helicopter fire shells at insurgents.', 'helicopter'),
  pair(
    'Armed fighters on motorcycles, women among them, were shown in videos released by the insurgents.',
    'footage',
  ),
  pair('Residents were urged by the authorities to keep away from sensitive areas.', 'urged'),
  pair(
    'Because of intelligence warnings, operations had been carried out before the attacks began, Sarfraz Bugti, the chief minister, said.',
    'warnings',
  ),
  pair(
    'Abdul Basit of the S. Rajaratnam School of International Studies in Singapore saw a "strategic shift" in the visibility of women insurgents.',
    'basit',
  ),
];

/** Those of the third round that are refused although they are true: each waits for a rule to be made finer. */
export const THIRD_REFUSED: readonly TruePair[] = [
  pair(
    'It was at around half past five in the morning of 31 January that people got into her home and took it over, said Maria Shamoon, the assistant commissioner of Nushki.',
    'halfPast',
  ),
  pair(
    'The road at Nushki, Shahid Rind said, was under repair by local authorities and would open after 12 to 24 hours.',
    'repair',
  ),
  pair(
    'Explosions during the battle had damaged a small part of a road in Nushki, according to Shahid Rind.',
    'repair',
  ),
  pair(
    'For Baloch insurgents no single day had been deadlier in decades, analysts said.',
    'deadliestDay',
  ),
  pair(
    'Attacks were reported in at least 12 towns and cities of Balochistan, the encyclopaedia-style article says.',
    'dozen',
  ),
  pair(
    'Nushki, a town of some 50,000 people, was the scene of a battle that lasted three days, the encyclopaedia-style article says.',
    'inhabitants',
  ),
  pair(
    'Abdul Basit, of the S. Rajaratnam School of International Studies, pointed out that the attackers had reached the provincial capital in broad daylight.',
    'daylight',
  ),
  pair(
    'Sarfraz Bugti, the chief minister, said that the province had seen no larger counterinsurgency response in recent years.',
    'largest',
  ),
  pair('Poor planning was one reason why the attacks failed, a senior official said.', 'executed'),
  pair(
    'Never since the insurgency intensified had so many militants been recorded as killed in so short a time, officials said.',
    'highest',
  ),
  pair(
    'The BLA stated that the aim was to restrict the movement of the military and to target the infrastructure of the state.',
    'restricting',
  ),
  pair(
    'For a long time the BLA has accused Islamabad of exploiting the natural resources of Balochistan.',
    'restricting',
  ),
  pair(
    'More than one building burned in Nushki during the battle, the encyclopaedia-style article says.',
    'ablaze',
  ),
  pair(
    'Whereas security officials put the first blasts at 04:00 on Saturday, witnesses put the start at about five in the morning.',
    'saturday',
    'fiveAm',
  ),
  pair(
    'The exams of grades 8 and 9 in Quetta were to go ahead as usual, Shahid Rind said.',
    'exams',
  ),
  pair(
    "The insurgents were driven back after they had come to within a kilometre of the chief minister's office in Quetta, police officials said.",
    'kilometre',
  ),
  pair(
    'Security personnel killed numbered at least 10 and insurgents 37, the magazine report says.',
    'tuesday',
  ),
];
