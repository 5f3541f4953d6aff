import type { TruePair } from './true.ts';

/** A sentence that is subtly wrong in one thing, and the fault in it. */
export interface FalseTwin extends TruePair {
  readonly fault: string;
}

const twin = (fault: string, says: string, ...notes: TruePair['notes']): FalseTwin => ({
  ...{ fault, says, notes },
});

/**
 * Twins of the third round's true sentences, written without having read the rules. When first judged,
 * 127 of 182 were refused, 108 of them for something that their true twin was not refused for.
 */
export const THIRD_FALSE: readonly FalseTwin[] = [
  twin(
    'month changed',
    'The Baloch Liberation Army called the attacks "Operation Herof 2.0", after the attacks of August 2025.',
    'herof',
  ),
  twin(
    'group in the videos changed',
    'Female soldiers took part in the attacks, videos of the Baloch Liberation Army show.',
    'femaleVideos',
  ),
  twin(
    'most told as all',
    'All attempts had been thwarted by 1 February, Pakistani officials said, and clearance went on until 5 February.',
    'thwartedMost',
  ),
  twin(
    'end of the clearance moved',
    'Most attempts had been thwarted by 1 February, Pakistani officials said, and clearance ended that day.',
    'thwartedMost',
  ),
  twin(
    "attackers' dead given to the police",
    'Gunmen fired on a moving police van on Saryab Road in Quetta, and 4 policemen were killed in the exchange that followed, the encyclopaedia-style article reports.',
    'van',
  ),
  twin(
    'similar body',
    'After policemen had fired back at the gunmen on Saryab Road, members of the Federal Constabulary joined them, according to the encyclopaedia-style article.',
    'van',
  ),
  twin(
    "similar body's camp",
    'The encyclopaedia-style article says that a suicide bomber drove a vehicle full of explosives into the gate of a camp of the Frontier Corps.',
    'rammed',
  ),
  twin(
    'numbers exchanged',
    'One militant then stormed the camp in Pasni, while five others stayed outside, the encyclopaedia-style article says.',
    'rammed',
  ),
  twin(
    'injured told as killed',
    'All five remaining militants died in the shootout, according to the encyclopaedia-style article; two soldiers were killed.',
    'shootout',
  ),
  twin(
    'attempt dropped',
    'Bus passengers in Gwadar were also abducted by militants, the Balochistan Constabulary said.',
    'gwadarBuses',
  ),
  twin(
    'similar body speaks',
    'Bus passengers in Gwadar were also targets of attempted abductions by militants, the Balochistan Police said.',
    'gwadarBuses',
  ),
  twin(
    'after told as before',
    'More troops were sent to Nushki before the three-day battle for the town, security officials said.',
    'reinforced',
  ),
  twin(
    'speaker widened by body',
    'More troops were sent to Nushki after the three-day battle for the town, the Balochistan Constabulary said.',
    'reinforced',
  ),
  twin(
    'half past the wrong hour',
    'It was at around half past six in the morning of 31 January that people got into her home and took it over, said Maria Shamoon, the assistant commissioner of Nushki.',
    'halfPast',
  ),
  twin(
    'morning told as evening',
    'At around 5:30 in the evening of 31 January people got into her home and took it over, said Maria Shamoon, the assistant commissioner of Nushki.',
    'halfPast',
  ),
  twin(
    'quotation altered',
    'Nushki\'s assistant commissioner, Maria Shamoon, said that "some miscreants broke into our homes".',
    'halfPast',
  ),
  twin(
    'done for to be done',
    'The road at Nushki, Shahid Rind said, was repaired by local authorities within 12 to 24 hours.',
    'repair',
  ),
  twin(
    'hours changed to days',
    'The road at Nushki, Shahid Rind said, was under repair by local authorities and would open after 12 to 24 days.',
    'repair',
  ),
  twin(
    'small part dropped',
    'Explosions during the battle had damaged the roads of Nushki, according to Shahid Rind.',
    'repair',
  ),
  twin(
    'exception for inclusion',
    'At a press conference in Quetta, Shahid Rind described the situation in the province as "normal", except in Nushki.',
    'normal',
  ),
  twin(
    'place of the press conference',
    'At a press conference in Nushki, Shahid Rind described the situation in the province as "normal".',
    'normal',
  ),
  twin(
    'bound turned round',
    'Shahid Rind also said that no more than 100 suspects, arrested in Quetta, were under investigation.',
    'investigated',
  ),
  twin(
    'exchange of services',
    'Trains were still suspended in the early morning of 5 February, although mobile data had been restored, the encyclopaedia-style article says.',
    'dataOff',
  ),
  twin(
    'morning told as evening',
    'Mobile data was still off on the evening of 5 February, although trains were running again, the encyclopaedia-style article says.',
    'dataOff',
  ),
  twin(
    'a place of another list',
    'The Pakistan Army named the places attacked: Quetta, Nushki, Dalbandin, Kalat, Gwadar, Pasni, Kharan and Mastung.',
    'eightPlaces',
  ),
  twin(
    'under way told as over',
    'Clearance was complete where attacks had happened, according to the Pakistan Army.',
    'eightPlaces',
  ),
  twin(
    'another office',
    'Radio Pakistan, which is state-run, reported that Prime Minister Shehbaz Sharif had commended the security forces over the completion of the operation.',
    'president',
  ),
  twin(
    'whose children',
    'The provincial government will pay for the education of the children of killed civilians, Sarfraz Bugti, the chief minister, announced.',
    'education',
  ),
  twin(
    'charge in our own voice',
    'The Baloch Liberation Army was working at the behest of India.',
    'behest',
  ),
  twin(
    'another group accused',
    'The Pakistani Taliban was working "at the behest of India", Sarfraz Bugti, the chief minister, said.',
    'behest',
  ),
  twin(
    'another group held responsible',
    'The Security Council held the Baloch Liberation Front responsible for the attacks on civilians.',
    'heldResponsible',
  ),
  twin(
    'a state that is not listed',
    'Condemnation and solidarity with Pakistan came from China, Iran, Qatar, France and the United States, in international statements.',
    'states',
  ),
  twin(
    'solidarity with another',
    'Condemnation and solidarity with India came from China, Turkey, Qatar, France and the United States, in international statements.',
    'states',
  ),
  twin(
    'deadliest for whom',
    'For civilians no single day had been deadlier in decades, analysts said.',
    'deadliestDay',
  ),
  twin(
    'decades widened to ever',
    'For Baloch insurgents no single day had ever been deadlier, analysts said.',
    'deadliestDay',
  ),
  twin(
    'part of the operation for the whole',
    'The encyclopaedia-style article says that operations had started on 29 January in Panjgur and around Harnai, and that 41 militants were killed in the whole operation.',
    'initialPhase',
  ),
  twin(
    'date moved',
    'The encyclopaedia-style article says that operations had started on 25 January in Panjgur and around Harnai, and that 41 militants were killed in that initial phase.',
    'initialPhase',
  ),
  twin(
    'origin narrowed to a country',
    'Weapons of Indian origin were recovered during the operation, the encyclopaedia-style article says.',
    'caches',
  ),
  twin(
    'before told for during',
    'Weapons of foreign origin were recovered before the operation, the encyclopaedia-style article says.',
    'caches',
  ),
  twin(
    'preliminary dropped',
    'According to the encyclopaedia-style article, an analysis proved support from outside.',
    'caches',
  ),
  twin(
    'scope narrowed',
    'All government hospitals in Quetta were under an emergency, which the provincial health department had declared.',
    'hospitals',
  ),
  twin(
    'place of another operation',
    'On 25 January, three local commanders of the BLA were killed in Harnai, according to the encyclopaedia-style article.',
    'commanders',
  ),
  twin(
    'another speaker',
    'Police officials said that the militants rode motorcycles and carried assault rifles and grenades.',
    'motorcycles',
  ),
  twin(
    'who blocked the roads',
    'Local authorities said that security forces briefly blocked roads in some parts of Quetta.',
    'blocked',
  ),
  twin(
    'hedge dropped',
    'The militants also used American-made weapons, the encyclopaedia-style article notes.',
    'american',
  ),
  twin(
    'bound dropped from a dozen',
    'Attacks were reported in a dozen towns and cities of Balochistan, the encyclopaedia-style article says.',
    'dozen',
  ),
  twin(
    'towns told as districts',
    'Attacks were reported in at least a dozen districts of Balochistan, the encyclopaedia-style article says.',
    'dozen',
  ),
  twin(
    'inhabitants of the town told as displaced',
    'Some 50,000 people fled Nushki in a battle that lasted three days, the encyclopaedia-style article says.',
    'inhabitants',
  ),
  twin(
    'order of magnitude',
    'Nushki, a town of some 500,000 people, was the scene of a battle that lasted three days, the encyclopaedia-style article says.',
    'inhabitants',
  ),
  twin(
    'wrong total',
    'With the 216 militants who died in the counter-operations, the total comes to 264, the encyclopaedia-style article says.',
    'overall',
  ),
  twin(
    'one helicopter made many',
    'Witnesses in Quetta saw military helicopters fire shells at insurgents.',
    'helicopter',
  ),
  twin(
    'who was fired at',
    'Witnesses in Quetta saw insurgents fire shells at a military helicopter.',
    'helicopter',
  ),
  twin(
    'hedge dropped',
    'There were clashes close to the District Collector headquarters in Kalat, the encyclopaedia-style article says.',
    'clashes',
  ),
  twin(
    'quotation altered',
    '"Our blood is not free," the chief minister, Sarfraz Bugti, said, and that all affected districts had been cleared by Sunday.',
    'chasing',
  ),
  twin(
    'quotation given to another',
    '"Our blood is not cheap," Shahid Rind, the provincial spokesperson, said.',
    'chasing',
  ),
  twin(
    'time of day changed',
    'Abdul Basit, of the S. Rajaratnam School of International Studies, pointed out that the attackers had reached the provincial capital at night.',
    'daylight',
  ),
  twin(
    'one of the most made the most',
    'Abdul Basit, of the S. Rajaratnam School of International Studies, called it "the most audacious" of the assaults in recent years.',
    'daylight',
  ),
  twin(
    'who released the videos',
    'Armed fighters on motorcycles, women among them, were shown in videos released by the military.',
    'footage',
  ),
  twin(
    'vehicle changed',
    'Armed fighters in police vehicles, women among them, were shown in videos released by the insurgents.',
    'footage',
  ),
  twin(
    'several told as every',
    'On every street, damaged vehicles and debris could be seen, the Jago report says.',
    'debris',
  ),
  twin(
    'recent dropped',
    'Sarfraz Bugti, the chief minister, said that the province had never seen a larger counterinsurgency response.',
    'largest',
  ),
  twin(
    'bound dropped, list made whole',
    'Officials quoted by AFP counted five districts: Quetta, Pasni, Mastung, Nushki and Gwadar.',
    'fiveDistricts',
  ),
  twin(
    'a place not in the list',
    'Officials quoted by AFP counted at least five districts, Quetta, Pasni, Kalat, Nushki and Gwadar among them.',
    'fiveDistricts',
  ),
  twin(
    'one official made many',
    'In the words of senior officials, the attacks were "coordinated but poorly executed".',
    'executed',
  ),
  twin(
    'half of the judgement reversed',
    'A senior official said that the attacks were well executed but poorly coordinated.',
    'executed',
  ),
  twin(
    'one of two reasons made the only one',
    'Poor planning was the only reason why the attacks failed, a senior official said.',
    'executed',
  ),
  twin(
    'who urged whom',
    'Residents urged the authorities to keep away from sensitive areas.',
    'urged',
  ),
  twin(
    'urged told as ordered out',
    'Residents were evacuated by the authorities from sensitive areas.',
    'urged',
  ),
  twin(
    'a neighbour added',
    'The province has a coast on the Arabian Sea and borders on Iran and India, the magazine report says.',
    'borders',
  ),
  twin(
    'whose toll',
    'Never since the insurgency intensified had so many security personnel been recorded as killed in so short a time, officials said.',
    'highest',
  ),
  twin(
    'whose movement',
    'The BLA stated that the aim was to restrict the movement of civilians and to target the infrastructure of the state.',
    'restricting',
  ),
  twin(
    'another speaker',
    'The Baloch Liberation Front stated that the aim was to restrict the movement of the military.',
    'restricting',
  ),
  twin(
    'another accused',
    'For a long time the BLA has accused China of exploiting the natural resources of Balochistan.',
    'restricting',
  ),
  twin(
    'accusation as fact',
    'For a long time Islamabad has exploited the natural resources of Balochistan.',
    'restricting',
  ),
  twin(
    'least told as most',
    "Balochistan is Pakistan's largest and most populated province, an article datelined Quetta says.",
    'leastPopulated',
  ),
  twin(
    'year changed',
    "The insurgency in Balochistan, Pakistan's largest province, goes back to 1984, an article datelined Quetta says.",
    'leastPopulated',
  ),
  twin(
    'warnings ignored',
    'Despite intelligence warnings, no operations had been carried out before the attacks began, Sarfraz Bugti, the chief minister, said.',
    'warnings',
  ),
  twin(
    'before told as after',
    'Because of intelligence warnings, operations were carried out after the attacks began, Sarfraz Bugti, the chief minister, said.',
    'warnings',
  ),
  twin(
    'place changed',
    'In Gwadar, key administrative buildings were closed off, an article datelined Quetta says.',
    'sealedOff',
  ),
  twin(
    'buildings sealed told as seized',
    'Key administrative buildings in Quetta were seized, an article datelined Quetta says.',
    'sealedOff',
  ),
  twin(
    'disguise changed',
    'The attackers, dressed as policemen, entered public spaces and then opened fire, an article datelined Quetta says.',
    'disguised',
  ),
  twin(
    'another office',
    'The fight was to go on "until its complete eradication", President Asif Ali Zardari vowed.',
    'vowed',
  ),
  twin(
    'will told as has',
    'The fight was over and ended in "its complete eradication", Prime Minister Shehbaz Sharif said.',
    'vowed',
  ),
  twin(
    'another state accused',
    'Defence Minister Khawaja Asif accused Afghanistan of sponsoring the militants, according to an analysis whose author calls itself AI-powered.',
    'sponsoring',
  ),
  twin(
    'dispute told as accept',
    'Pakistani authorities accept the 84 killed and 18 captured of whom the BLA spoke, an analysis that a machine wrote says.',
    'disputed',
  ),
  twin(
    'could not be verified told as verified',
    'The 84 killed and 18 captured of whom the BLA spoke were independently counted, an analysis that a machine wrote says.',
    'disputed',
  ),
  twin(
    'day changed',
    'On 30 January an operation with the code name "Operation Radd-ul-Fitna 1" was launched, an official statement said.',
    'radd',
  ),
  twin(
    'another operation',
    'Operation Herof 2.0 was over by 5 February, according to Inter-Services Public Relations.',
    'concluded',
  ),
  twin(
    'all of the province narrowed',
    'The armed group spoke through mosques of a war to take over all government buildings in Quetta, officials said.',
    'mosqueWar',
  ),
  twin(
    'some told as all',
    'All foreign handlers were at the sites of the attacks, Pakistani security forces said.',
    'contact',
  ),
  twin(
    'another nationality',
    'Some Afghan handlers were at the sites of the attacks, Pakistani security forces said.',
    'contact',
  ),
  twin(
    'multiple told as all',
    'All government buildings burned in Nushki during the battle, the encyclopaedia-style article says.',
    'ablaze',
  ),
  twin(
    'after told for during',
    'Multiple buildings in Nushki were set ablaze after the battle, the encyclopaedia-style article says.',
    'ablaze',
  ),
  twin(
    'similar body',
    'A judicial complex, the office of the deputy commissioner and a camp of the Balochistan Constabulary were among the targets in Nushki, the encyclopaedia-style article says.',
    'bothGovernments',
  ),
  twin(
    'a body added to the list',
    'Pakistan, the United States and the United Nations Security Council list the group as "a terrorist organisation", the encyclopaedia-style article says.',
    'designated',
  ),
  twin(
    'hedge dropped',
    'From 29 January to 2 February, 216 militants were killed, the encyclopaedia-style article says.',
    'reportedly',
  ),
  twin(
    'window moved',
    'From 29 January to 5 February, 216 militants were reportedly killed, the encyclopaedia-style article says.',
    'reportedly',
  ),
  twin(
    'demand widened',
    'Baloch groups have demanded independence and all of the revenues from gas and minerals, the Jago report says.',
    'poorest',
  ),
  twin(
    'bound turned round',
    'The authorities said that fewer than 30 inmates were freed from a district jail.',
    'inmatesHome',
  ),
  twin(
    'group changed',
    'At least 145 civilians died in the operations that followed, according to an article datelined Quetta.',
    'left145',
  ),
  twin(
    'bound turned round',
    'At most 145 attackers died in the operations that followed, according to an article datelined Quetta.',
    'left145',
  ),
  twin(
    'part told as the whole',
    'Mobile data was suspended throughout Balochistan for a month, the encyclopaedia-style article says.',
    'dataSuspended',
  ),
  twin(
    'hours of two speakers exchanged',
    'Whereas witnesses put the first blasts at 04:00 on Saturday, security officials put the start at about five in the morning.',
    'saturday',
    'fiveAm',
  ),
  twin(
    'one of two figures moved to another act',
    'In one document the Baloch Liberation Army said that it had killed 280 security personnel, in another that it had captured 84.',
    'blaToll',
    'bla84',
  ),
  twin(
    'by told as on',
    'On 5 February, 36 civilians were killed, official figures say.',
    'official',
    'reportedly',
  ),
  twin(
    'another group of the figures',
    'By 5 February, 36 civilians were injured, official figures say.',
    'official',
    'reportedly',
  ),
  twin(
    'similar body speaks',
    'According to the Pakistan Institute for Peace Studies, 2025 was the deadliest year for Pakistan.',
    'picss',
  ),
  twin(
    'country told as province',
    'According to the Pakistan Institute for Conflict and Security Studies, 2025 was the deadliest year for Balochistan.',
    'picss',
  ),
  twin(
    'or more turned to or fewer',
    'In a post on X, Sarfraz Bugti, the chief minister, put the number of insurgents killed in the province in 2025 at 700 or fewer.',
    'sevenHundred',
  ),
  twin(
    'killed by whom',
    'In a post on X, Sarfraz Bugti, the chief minister, said that at least 700 people were killed by insurgents in 2025.',
    'sevenHundred',
  ),
  twin(
    'go ahead told as postponed',
    'The exams of grades 8 and 9 in Quetta were to be postponed, Shahid Rind said.',
    'exams',
  ),
  twin(
    'grades changed',
    'The exams of grades 9 and 10 in Quetta were to go ahead as usual, Shahid Rind said.',
    'exams',
  ),
  twin(
    'days moved',
    'The raids lasted 40 hours, across Saturday and Sunday, and clearance was still ongoing, according to the chief minister, Sarfraz Bugti.',
    'raidsBugti',
  ),
  twin(
    'age changed',
    'A shopkeeper in Quetta, aged 49, said that no one who leaves home can be certain of a safe return.',
    'shopkeeper',
  ),
  twin(
    'one resident made many',
    'Shopkeepers in Quetta said that no one who leaves home can be certain of a safe return.',
    'shopkeeper',
  ),
  twin(
    'expert made an official',
    'Abdul Basit, a Pakistani security official, saw a "strategic shift" in the visibility of women insurgents.',
    'basit',
  ),
  twin(
    'limit moved',
    'Gatherings of more than 5 people were prohibited, the encyclopaedia-style article says.',
    'section',
  ),
  twin(
    'direction of the trains',
    'Trains within Balochistan were suspended during the attacks, the encyclopaedia-style article says.',
    'rails',
  ),
  twin(
    'total given to a part',
    'When gunmen stormed a residence in Kharan, they killed seven bodyguards and the tribal and political leader whom they guarded, the encyclopaedia-style article says.',
    'kharan',
  ),
  twin(
    'accused exchanged',
    "New Delhi was trying to divert attention from its internal challenges, Randhir Jaiswal, the spokesperson of India's foreign ministry, said.",
    'jaiswal',
  ),
  twin(
    'said as fact',
    'Islamabad was trying to divert attention from its internal challenges.',
    'jaiswal',
  ),
  twin(
    'nationality told as place',
    'Of the 48 people killed in Pakistan in January, 31 were civilians, the Security Council said.',
    'council',
  ),
  twin(
    'within a kilometre told as inside',
    "The insurgents were driven back after they had come into the chief minister's office in Quetta, police officials said.",
    'kilometre',
  ),
  twin(
    'figures of two groups exchanged',
    'Security personnel killed numbered at least 37 and insurgents 10, the magazine report says.',
    'tuesday',
  ),
  twin(
    'another province',
    'At least 10 security personnel and 37 insurgents were killed in the north of Pakistan, the magazine report says.',
    'tuesday',
  ),
  twin(
    'date of another event',
    'On 15 December 2025, three local commanders of the BLA were killed in Panjgur, according to the encyclopaedia-style article.',
    'commanders',
  ),
  twin(
    'tolls of two parties exchanged',
    'Sarfraz Bugti, the chief minister, counted 18 militants killed; the Baloch Liberation Army said that it lost at least 145 fighters.',
    'fortyHours',
    'blaLosses',
  ),
  twin(
    'investigated told as convicted',
    'Shahid Rind also said that at least 100 suspects, arrested in Quetta, were convicted.',
    'investigated',
  ),
  twin(
    'doctors withdrawn',
    'In Quetta, doctors were withdrawn and health facilities put on high alert, the encyclopaedia-style article says.',
    'doctors',
  ),
  twin(
    'maker told as supplier',
    'The militants reportedly also used weapons that the United States had supplied, the encyclopaedia-style article notes.',
    'american',
  ),
  twin(
    'denied told as acknowledged',
    'Some involvement of India was acknowledged by its foreign ministry, according to an analysis that a machine wrote.',
    'baseless',
  ),
  twin(
    'an offence added',
    'Robbery, extortion and murder were among the things in which the group had been involved, the encyclopaedia-style article says.',
    'group25',
  ),
  twin(
    'significantly weakened told as ended',
    'The ISPR said that 216 militants were killed and that the Baloch Liberation Army was defeated.',
    'ended',
    'weakened',
  ),
  twin(
    'homes told as camps',
    'Shahid Rind, the provincial spokesperson, said that rocket-propelled grenade launchers and anti-aircraft guns were found in some camps.',
    'homes',
  ),
  twin(
    'ongoing told as finished',
    'The identification of those killed in the operations was complete, Shahid Rind said.',
    'identification',
  ),
  twin(
    'who pays',
    'The federal government will pay for the education of the children of killed police officers, Sarfraz Bugti, the chief minister, announced.',
    'education',
  ),
  twin(
    'weapon added',
    'Eyewitnesses said that the militants rode motorcycles and carried assault rifles and rocket launchers.',
    'motorcycles',
  ),
  twin(
    'near told as inside',
    'Reportedly there were clashes inside the District Collector headquarters in Kalat, the encyclopaedia-style article says.',
    'clashes',
  ),
  twin(
    'still disrupted told as normal',
    'Trains had stopped but road traffic was normal again, the Jago report says.',
    'traffic',
  ),
  twin(
    'a target of another list',
    'Banks, schools, police stations and military installations were the targets, the Jago report says.',
    'jagoDistricts',
  ),
  twin(
    'simultaneous told as one after another',
    'The attacks followed one another in several districts, including Quetta and Gwadar, the Jago report says.',
    'jagoDistricts',
  ),
  twin(
    'widespread turned to little',
    'Residents spoke of little fear, and hospitals were on an emergency footing, an article datelined Quetta says.',
    'footing',
  ),
  twin(
    'accusation told as proof',
    'Defence Minister Khawaja Asif showed that India had sponsored the militants, according to an analysis whose author calls itself AI-powered.',
    'sponsoring',
  ),
  twin(
    'participation told as leadership',
    'The Baloch Liberation Front said that it had led the attacks.',
    'blf',
  ),
  twin(
    'some dropped to most',
    'Shahid Rind, the provincial spokesperson, said that rocket-propelled grenade launchers and anti-aircraft guns were found in most homes.',
    'homes',
  ),
  twin(
    'rank raised',
    'A superintendent was among the police personnel killed in the red zone of Quetta, the encyclopaedia-style article says.',
    'redZone',
  ),
  twin(
    'one of several told as the only one',
    'The only police officer killed in the red zone of Quetta was a deputy superintendent, the encyclopaedia-style article says.',
    'redZone',
  ),
  twin(
    'sex of all for that of one',
    'Five female militants then stormed the camp in Pasni, while another stayed outside, the encyclopaedia-style article says.',
    'rammed',
  ),
  twin(
    'commended by told the other way',
    'Radio Pakistan, which is state-run, reported that the security forces had commended President Asif Ali Zardari.',
    'president',
  ),
  twin(
    'briefly turned to long',
    'Local authorities said that armed men had blocked roads in some parts of Quetta for days.',
    'blocked',
  ),
  twin(
    'one bank made several',
    'Several banks were set on fire and a police vehicle was burned, the encyclopaedia-style article says.',
    'bank',
  ),
  twin(
    'exclusive added',
    'Military infrastructure was the only objective, the Baloch Liberation Army stated.',
    'objective',
  ),
  twin(
    'negation dropped',
    'The official, who had authorisation to brief the media, asked not to be named, the magazine report says.',
    'anonymity',
  ),
  twin(
    'highest in so short a time told as highest of all',
    'The militant death toll was the highest ever recorded, officials said.',
    'highest',
  ),
  twin(
    'several told as all',
    'In all locations the attackers used civilians as human shields, an article datelined Quetta says.',
    'disguised',
  ),
  twin(
    'both tolls given to the day',
    'An analysis that a machine wrote attributes to Sarfraz Bugti, the chief minister, 145 militants killed on 31 January 2026 alone.',
    'fortyEight',
  ),
  twin(
    'several days told as weeks',
    'Operation Radd-ul-Fitna 1 lasted several weeks and was over by 5 February, according to Inter-Services Public Relations.',
    'concluded',
  ),
  twin(
    'office of another',
    'A judicial complex and the office of the chief minister were among the targets in Nushki, the encyclopaedia-style article says.',
    'bothGovernments',
  ),
  twin(
    'earlier told as these',
    'In these attacks the Pakistani Taliban coordinated with the Baloch Liberation Army, the encyclopaedia-style article says.',
    'taliban',
  ),
  twin(
    'often told as always',
    'In earlier large attacks the Pakistani Taliban always coordinated with the Baloch Liberation Army, the encyclopaedia-style article says.',
    'taliban',
  ),
  twin(
    'only added',
    'Only Pakistan lists the group as "a terrorist organisation", the encyclopaedia-style article says.',
    'designated',
  ),
  twin(
    'among dropped',
    'All those killed in Kharan and Gwadar were civilians, the encyclopaedia-style article says.',
    'bombings',
  ),
  twin(
    'poorest told as richest',
    "Balochistan is Pakistan's largest and richest province, the Jago report says.",
    'poorest',
  ),
  twin(
    'multiple told as every',
    'State institutions in every city were the target of the attacks, the Baloch Liberation Army said.',
    'claimedDateline',
  ),
  twin(
    'whole counted as a part',
    'A senior security official based in Quetta said that 37 militants were killed in Quetta alone.',
    'thirtySeven',
    'fourPolice',
  ),
  twin(
    'affected districts widened',
    'Across the country, hospitals were on high alert, the magazine report says.',
    'highAlert',
  ),
  twin(
    'place of the looting',
    'The authorities said that weapons and ammunition were looted from a district jail, and at least 30 inmates freed.',
    'inmatesHome',
  ),
  twin(
    'condemned object changed',
    'The Security Council condemned the counter-operations in the strongest terms.',
    'heldResponsible',
  ),
  twin(
    'who fired first',
    'Policemen opened fire on a moving van of gunmen on Saryab Road in Quetta, the encyclopaedia-style article reports.',
    'van',
  ),
  twin(
    'robbery given to the Army',
    'The Pakistan Army looted cash from a bank in Panjgur on 15 December 2025, the encyclopaedia-style article says.',
    'commanders',
  ),
];

/**
 * Those of the third round that pass still: each waits for a rule.
 * What they take is understanding: which event a day, a toll, a name or an aim belongs to; who does what is told
 * without a doer; and kinds of people, offices or hospitals that the passage does not speak of.
 */
export const THIRD_SURVIVORS: readonly FalseTwin[] = [
  twin(
    'sequel made the first',
    'The Baloch Liberation Army gave the name "Operation Herof 2.0" to the attacks of August 2024.',
    'herof',
  ),
  twin(
    'government hospitals widened',
    'All hospitals in the province, private ones too, were under an emergency, which the provincial health department had declared.',
    'hospitals',
  ),
  twin(
    'whom he instructed',
    'The provincial health minister, Bakht Muhammad Kakar, told the police to give those injured immediate medical care.',
    'care',
  ),
  twin(
    'total given to a part',
    'The militants who died in the counter-operations came to 274, the encyclopaedia-style article says.',
    'overall',
  ),
  twin(
    'what was the largest',
    'Sarfraz Bugti, the chief minister, said that the attacks were the largest in the province in recent years.',
    'largest',
  ),
  twin(
    'officials of another kind',
    'Military infrastructure was the objective, the Baloch Liberation Army stated, and officials linked to the federal government.',
    'objective',
  ),
  twin(
    'counter-operation for the attacks',
    'An analysis that a machine wrote attributes to Sarfraz Bugti, the chief minister, 48 people dead in a counter-operation of 40 hours.',
    'fortyEight',
  ),
  twin(
    'which operation answered which',
    'On 29 January "Operation Herof 2.0" was launched in response to "Operation Radd-ul-Fitna 1", an official statement said.',
    'radd',
  ),
  twin(
    'aim told as deed',
    'The armed group took over all government buildings in the province, officials said.',
    'mosqueWar',
  ),
  twin(
    'places of another sentence',
    'Civilians were among those killed in Mastung and Nushki, the encyclopaedia-style article says.',
    'bombings',
  ),
  twin(
    'children made all',
    'Eleven children were killed at the camp, Atta-ur-Rehman, a senior police officer in Gwadar, said.',
    'camp',
    'campWho',
  ),
  twin(
    'whose office',
    "The insurgents came within 1 km of the prime minister's office in Quetta, police officials said.",
    'kilometre',
  ),
];
