import { counted, grouped, inLetters, lowerFirst, upperFirst } from './counted.ts';

/**
 * All words of the interface that readers see, in English. A translation is a copy of this file with other words: the
 * same keys, in which `{name}` is where something is put in and `<name>…</name>` the words of a link or an element.
 * What has values is a function of them and says how its language counts. Words of the browser's scripts have no
 * functions, since they are handed over as data.
 */
export const en = {
  // What stands on many pages.
  common: {
    notStated: 'not stated',
    number: grouped,
  },

  // src/components
  note: {
    name: (number: number) => `Note ${number}`,
  },
  readingLine: {
    /** The days of the documents in words, or empty; how many documents have no date; when the page was last changed, or empty. */
    words: (
      minutes: number,
      notes: number,
      documents: number,
      dated: string,
      undated: number,
      changed: string,
    ) =>
      [
        `${counted(minutes, 'minute')} to read. ${counted(notes, 'note')} to ${counted(documents, 'document')}`,
        dated && `, dated ${dated}`,
        dated && undated > 0 && `; ${undated} without a date`,
        '.',
        changed && ` Last changed ${changed}.`,
      ]
        .filter(Boolean)
        .join(''),
  },

  // src/layouts

  // src/pages

  // src/content
  addresses: {
    pages: 'Pages and their sections',
    charts: 'Charts',
    events: 'Events of the timeline',
    terms: 'Terms',
    disagreements: 'Disagreements',
    sources: 'Sources',
    people: 'People and bodies',
  },
  backings: {
    // What may bear out a statement, in the legend.
    kinds: {
      several: {
        label: 'Several origins',
        means:
          'words of more than one speaker, with a shape for each; the sentence tells whether they agree',
      },
      one: { label: 'One origin', means: 'words of one speaker or body' },
      figure: {
        label: 'A party’s own figure',
        means: 'a number that one speaker alone gives, for a side of the events',
      },
      unnamed: {
        label: 'No speaker named',
        means: 'a document says so, and does not say from whom it has it',
      },
      machine: {
        label: 'Machine-written only',
        means: 'in no other document than one that says of itself that a machine wrote it',
      },
      ours: {
        label: 'Our own words',
        means:
          'arithmetic, the calendar, what our documents do not say, or a sentence that only leads on',
      },
    },
    // The same behind a statement; `status` is a word of `voices.statuses`.
    tags: {
      several: (origins: number, oneSide: boolean) =>
        `${inLetters(origins)} origins, ${oneSide ? 'one side' : 'not of one side'}`,
      one: (status: string) => `one origin, ${status.toLowerCase()}`,
      figure: (status: string) => `own figure, ${status.toLowerCase()}`,
      unnamed: 'no speaker named',
      machine: 'machine-written only',
      ours: 'our own words',
    },
    disputed: 'disputed',
  },
  // The families of checks.
  checks: [
    {
      name: 'Passage',
      words:
        'Each passage stands in the document that its note names, to the letter, once, and not in a menu or other furniture of its page; the document is the one that was received, byte for byte.',
    },
    {
      name: 'Cropping',
      words:
        'Words that say who said it, deny it, hedge it, limit it or except something from it are not cut away.',
    },
    {
      name: 'Notes',
      words: 'Every statement has a note, every note is used, and sums add up.',
    },
    {
      name: 'Fit',
      words:
        'A sentence and its passages share enough of what they speak of, and every passage brings something that its sentence says; where it is little, a warning is counted.',
    },
    {
      name: 'Figures',
      words:
        'Every number, date, weekday, hour and percentage stands in the passages as the same kind of thing, beside the same people or things; “at least” and its like are neither dropped nor added, are those of whoever is named, and pass into sums; days of a list stay together; weekdays agree with the calendar.',
    },
    {
      name: 'Events',
      words:
        'What happened to whom, by whom, where, in what order and whether at all is told as the passage has it: killed is not injured, tried is not done, some are not all.',
    },
    {
      name: 'What no document says',
      words:
        'Where a sentence says that our documents do not say when, where, how many, how long, why, whether or who, or hold no reply from someone, no sentence of an article gives that answer in nearly the same words.',
    },
    {
      name: 'Names',
      words:
        'Every person, place, body and operation named in a statement is named in its passages.',
    },
    {
      name: 'Speakers',
      words:
        'Who said it is named in the sentence itself, and nobody else is; what someone says is not told as a fact; what a document says without naming anyone is told as what the document says.',
    },
    {
      name: 'Quotations',
      words: 'Words between quotation marks in our sentences stand in the passages.',
    },
    {
      name: 'Wording',
      words:
        'Labels, superlatives, causes and words of proof stand in our own voice only where a passage has them, and a cause with what the passage gives as one.',
    },
    {
      name: 'Repetition',
      words:
        'Headings, titles, summaries and the words of charts only repeat what noted statements or rows say: their figures, names, words, what happened to whom, in what order and whether at all.',
    },
    {
      name: 'Timeline',
      words:
        'Each entry is checked as a statement; each day, hour, “around” and “by” of it stands in the passage of its own dating.',
    },
    {
      name: 'Ledger',
      words:
        'Charts and tables take their figures from one list, each with its speaker, its days, its document and its passage; figures of different speakers are not added up. A number is left open only where the passage leaves it open, no count stands in it twice, and the words of a row are those of its document.',
    },
    {
      name: 'Disagreements',
      words:
        'Where a passage gives one side of a registered disagreement, its paragraph points to the entry; figures of the ledger and days of the timeline that differ are explained by one. Only an entry may set figures of several speakers off against each other, marked as our arithmetic.',
    },
    {
      name: 'Documents',
      words:
        'Every sentence of each article is quoted by half or more, or listed as left out with a reason; no document is quoted beyond a set share.',
    },
    {
      name: 'Corrections',
      words:
        'A figure, name or quotation that was published changes only where the page of corrections tells it.',
    },
    {
      name: 'Finished pages',
      words:
        'Once built, every page is read again: its digits, its quotations and the marks of its charts are held against what was checked, and no text, note or link may be missing.',
    },
  ],
  // Citations follow the English rules of their styles; months and names of authors stay as these have them.
  cite: {
    chart: 'Chart',
    data: 'Data set',
    theData: 'The data',
    noDate: 'n.d.',
    lastModified: (day: string) => `Last modified ${day}`,
    accessed: (day: string) => `Accessed ${day}`,
    // Stands where only a reader knows the day.
    readOn: '[day on which you read it]',
    noAddress: 'The address of the site is to be put before the path.',
    lacks: {
      author: 'No author is stated: each style then begins with the title.',
      day: 'No day of change is stated: APA then writes “n.d.”, MLA and Chicago the day of reading.',
      address: 'This site has no address yet: put it before the path.',
    },
    credit: (who: string, documents: string, site: string) =>
      `${who}. Printed in: ${documents}. Shown by: ${site}.`,
    figures: (credit: string) => `Figures: ${credit}`,
    map: (positions: string, credit: string) => `Positions: ${positions}. Statements: ${credit}`,
  },
  corrections: {
    weights: {
      misprint: 'Misprint',
      clarification: 'Clarification',
      correction: 'Correction',
      retraction: 'Retraction',
    },
    // The feed, and the text of an entry in it.
    feed: (site: string) => `Corrections: ${site}`,
    entry: (one: { readonly before: string; readonly after: string; readonly why: string }) =>
      `Before: ${one.before}\nAfter: ${one.after}\nWhy: ${one.why}`,
  },
  // Descriptions of tables and columns; names of files and columns are for programs, and stay.
  data: {
    quoted:
      'The passages are quotations from documents that state no licence; they belong to their authors.',
    licence: (licence: string) => `Licence of the rest: ${licence}.`,
    tables: {
      tolls: {
        title: 'Tolls',
        words:
          'A row is a count of people or things by one speaker over some days, as one document gives it. Rows overlap in days and in what they count, and repeat each other: they are not to be added up.',
      },
      timeline: {
        title: 'Timeline',
        words: 'A row is one dating of one event, by one speaker in one document.',
      },
      places: {
        title: 'Places',
        words:
          'A row is a sentence on a place, once for each place that it is told of. Positions are not from our documents: they are those of the gazetteer GeoNames.',
      },
      people: { title: 'People', words: 'A row is someone whom a document quotes or cites.' },
      disagreements: {
        title: 'Disagreements',
        words: 'A row is one side of a point on which the documents differ.',
      },
      statements: {
        title: 'Statements',
        words: 'A row is a sentence of this site that carries notes.',
      },
      passages: {
        title: 'Passages',
        words: 'A row is a passage that a note or a row of the tolls quotes.',
      },
    },
    columns: {
      said: {
        speaker:
          'Who gave it: a slug of the table of people; not stated where the document names nobody.',
        speaker_name: 'The speaker’s name.',
        status:
          'Official: from a state’s side or a public office. Claimed: from another party to the events. Reported: from anyone else, or from nobody named. Who is speaking, not who is right.',
        source: 'The document: its name in the addresses of this site.',
        source_name: 'The document in words.',
        machine_written: 'Whether the document says of itself that a machine wrote it.',
        passage:
          'The words of the document, to the character; […] leaves words out. A quotation from a document that states no licence.',
      },
      tolls: {
        id: 'The name of the row, which stays.',
        group: 'Who or what is counted, as a name for programs.',
        group_label: 'Who or what is counted, in words.',
        whom: 'Who of them, where the group alone would mislead.',
        measure: (counted: string) => `What became of them; ${counted} for what is no people.`,
        number: 'How many; not stated where the document says that it has no number.',
        bound: 'How the number is meant. A number without its bound is another number.',
        window_from: 'The first day over which was counted.',
        window_to: 'The last day over which was counted.',
        window_label: 'Those days as the document puts it.',
        as_of: 'The day on which the count stood so, as the document states it.',
        remark: 'What else one must know to read the number rightly.',
      },
      disagreements: {
        id: 'The name of the entry, which stays; it has one row for each side.',
        path: 'Its page on this site.',
        title: 'The question.',
        kind: 'Of which kind it is.',
        matters: 'How much hangs on it.',
        summary: 'The answers in a sentence or two.',
        note: 'The side: the label of the note that quotes it.',
        as_of: 'The day for which the side holds.',
      },
      passages: {
        id: 'The label of the note or the row that quotes it, which stays.',
        path: 'The page of its document on this site.',
      },
      people: {
        slug: 'The name of the speaker for programs, which stays.',
        name: 'A person, a body, or people who are not named.',
        role: 'In which capacity.',
        side: 'On which side, as a name for programs.',
        side_label: 'On which side, in words.',
        status: 'How figures from that side are labelled.',
        plural: 'Whether more than one person speaks.',
        unnamed: 'Why no name is given, where there is none.',
      },
      places: {
        id: 'The name of the row: the place, and the first of its notes.',
        place: 'The place as a name for programs, which stays.',
        name: 'The place in words.',
        latitude:
          'In degrees, north positive, as the gazetteer has it; empty where none is surely this place.',
        longitude: 'The same, east positive.',
        gazetteer: 'The number of the place there.',
        position_from: 'Whose position it is, and under which licence. No document gives any.',
        statement: 'What is said to have happened there, and by whom.',
        status: 'Whose word it is, as for the tolls.',
        speakers:
          'Who said it: slugs of the people, a space between; not stated where the documents name nobody.',
        speaker_names: 'Their names, a semicolon between.',
        sources: 'The documents: their names in addresses, a space between.',
        source_names: 'The documents in words, a semicolon between.',
        notes: 'The id of each of its passages, a space between.',
      },
      statements: {
        path: 'Where it stands: the address of its first note’s mark.',
        page: 'The page, as a name for programs.',
        section: 'The id of the heading above it.',
        text: 'The sentence, as written.',
        notes:
          'The labels of its notes, with spaces between; those that quote are ids of the passages.',
      },
      timeline: {
        id: 'The name of the dating, which stays.',
        event: 'The name of the event: several datings may have one.',
        what: 'What happened, with who says so.',
        from: 'The first day.',
        to: 'The last day; the same where it is one.',
        at: 'The hour of the day; its zone, if one is stated, is in the passage.',
        about: 'Whether the document says around.',
        by: 'Whether it had happened by then, and when is not said.',
        reported: 'Whether the day is that of the document, since the passage gives none.',
        when: 'The same in words.',
      },
    },
  },
  documents: {
    facts: {
      title: 'Title',
      publisher: 'Publisher',
      author: 'Author',
      date: 'Date',
      time: 'Time',
      address: 'Address',
      licence: 'Licence',
      agency: 'Agency credited',
      machine: 'Whether a machine wrote it',
    },
    noPublisher: 'no publisher stated',
    noDate: 'no date stated',
    // Where something stands in a document.
    line: (line: number) => `Line ${line}`,
    sentence: (line: number, sentence: number) => `Line ${line}, sentence ${sentence}`,
    percent: (share: number) => `${share} %`,
  },
  // The table that opens the overview.
  lead: {
    counts: 'By whose count',
    countsOf: (measure: string) => `${upperFirst(measure)}, by whose count`,
  },
  // The site's own contents.
  links: {
    chapters: 'Chapters',
    disagreements: 'Disagreements',
    sources: 'Sources',
    people: 'People',
    search: 'Search',
    terms: 'Terms',
    teach: 'Teach',
    method: 'Method',
    corrections: 'Corrections',
    data: 'Data',
    about: 'About',
  },
  map: {
    title: 'The places named, and who says what happened there',
  },
  // What was found when faults were planted in the content.
  measured: {
    families: {
      passages: 'Passages altered, cropped or moved',
      exchanged: 'Passages exchanged for others',
      notes: 'Notes broken or lost',
      coverage: 'Sentences added that nothing supports',
      figures: 'Figures, units and things counted',
      dates: 'Dates, weekdays and hours',
      bounds: '“At least” and its like',
      events: 'What happened, to whom, by whom, or not',
      names: 'Names of people, places and bodies',
      speakers: 'Who said it',
      wording: 'Loaded words, superlatives and causes',
      ledger: 'Rows of the ledger',
    },
    all: 'All',
    // What has changed since.
    changed: ({ content, checker }: { readonly content: boolean; readonly checker: boolean }) =>
      `The ${[content && 'content', checker && 'check'].filter(Boolean).join(' and the ')}`,
  },
  notes: {
    machineWritten: 'machine-written source',
    // The mark of a note whose statement rests on such sources alone.
    ofMachine: (note: string) => `${note} machine-written source`,
  },
  // By how many the number of some rows is given.
  origins: {
    line: (counted: string, given: string) => `${upperFirst(counted)}: ${given}`,
    given: (speakers: number, unnamed: boolean, documents: number) => {
      const named = speakers === 1 ? 'one origin' : counted(speakers, 'speaker');
      const who = unnamed ? `${named}, and elsewhere no speaker named` : named;
      const where = documents === 1 ? 'one' : String(documents);
      return `${speakers === 0 ? 'no speaker named' : who}, in ${where} of our documents`;
    },
    // `31 civilians killed`; of things nothing is told but their number.
    counted: (number: string, who: string, measure: string | null) =>
      [number, lowerFirst(who), measure].filter(Boolean).join(' '),
  },
  register: {
    kinds: {
      conflict: {
        label: 'Conflict',
        means: 'the accounts do not fit together as they stand',
      },
      update: { label: 'Update over time', means: 'a later account replaces an earlier one' },
      scope: {
        label: 'Difference of scope',
        means: 'other days, places or people are counted',
      },
      error: {
        label: 'Apparent error',
        means: 'the calendar or arithmetic speaks against it',
      },
      wording: { label: 'Wording', means: 'other words stand for what may be the same' },
    },
    weights: { high: 'Matters much', some: 'Matters somewhat', little: 'Matters little' },
    extent: (sides: number, documents: number) =>
      `${counted(sides, 'side')} in ${counted(documents, 'document')}`,
  },
  // What a search finds.
  search: {
    kinds: {
      overview: 'Overview',
      chapter: 'Chapter',
      notKnown: 'Not known',
      exercise: 'Exercise',
      event: 'Event',
      term: 'Term',
      speaker: 'Speaker',
      disagreement: 'Disagreement',
      source: 'Source',
      passage: 'Passage',
    },
    timeline: 'Timeline',
    document: 'The document itself',
  },
  // The figures of a build.
  tally: {
    facts: {
      documents: 'Documents',
      statements: 'Statements checked',
      notes: 'Notes',
      passages: 'Notes that quote a passage',
      signposts: 'Notes of sentences that only lead on',
      sums: 'Notes that add up',
      calendar: 'Notes that reckon with the calendar',
      disagreements: 'Points on which our documents differ',
      tolls: 'Figures in the ledger',
      events: 'Entries of the timeline',
      datings: 'Datings in the timeline',
      exceptions: 'Exceptions',
      warnings: 'Warnings',
    },
    none: 'None',
    // The family of checks from which something is excepted, as it is named in the content.
    family: (family: string) => `${family}s`,
  },
  unchecked: {
    figures: 'None of our documents shows an independent check of any side’s figures.',
    people:
      'None of our documents shows an independent check of any side’s figures of people killed, injured or captured.',
  },
  // The places where a note is used.
  uses: {
    lead: 'the table at the top',
    chart: 'the table of the chart',
    chartNamed: (title: string) => `the table of “${title} …”`,
    text: 'the text',
  },
  // Who speaks, and in whose words it reached us.
  voices: {
    statuses: { official: 'Official', claimed: 'Claimed', reported: 'Reported' },
    noOne: 'No speaker named',
    none: 'no speaker named',
    document: 'in the document’s words',
    own: 'in the speaker’s own words',
    partlyOwn: 'partly in the speaker’s own words',
  },

  // src/charts
  charts: {
    // The unit of a scale.
    people: 'people',
    noDates: 'dates not stated',
    noDay: 'day not stated',
    asOf: (day: string) => `as of ${day}`,
    noAsOf: 'as-of day not stated',
    allDatesIn: (year: string) => `All dates are in ${year}.`,
    lastDay: 'Each count is as of its last day, unless it says otherwise.',
    // How a number is meant; stands before it.
    bounds: {
      exact: '',
      'at-least': 'at least',
      'more-than': 'more than',
      about: 'about',
      'at-most': 'at most',
      'less-than': 'less than',
    },
    // Who is counted, and what became of them: `Fishers injured`.
    counting: (who: string, measure: string) => `${who} ${measure}`,
    // The same within a sentence.
    inSentence: lowerFirst,
    // Who gave a count, and of whom, where the group alone would mislead.
    ofWhom: (who: string, whom: string) => `${who}, of ${whom}`,
    // What was counted, and of whom alone.
    onlyWhom: (counted: string, whom: string) => `${counted} (${whom})`,
    inDocument: (document: string) => `in: ${document}`,
    printedIn: (who: string, document: string) => `${who} (${document})`,
    // A count in sentences: everything that its mark shows.
    reading: (row: {
      readonly counted: string;
      readonly number: string;
      readonly status: string;
      readonly who: string;
      readonly days: string;
      readonly asOf: string;
    }) =>
      `${row.counted}: ${row.number}. ${row.status}: ${row.who}. Counted: ${row.days}. As of: ${row.asOf}.`,
    noted: (reading: string, number: number) => `${reading} Note ${number}.`,
    // A dating in sentences; `what` has no full stop.
    moment: (what: string, when: string, who: string) =>
      `${what}. When: ${when}. Who says so: ${who}.`,
    // What a chart counts, and how it shows that.
    titled: (counted: readonly string[], kind: string) => `${counted.join(', ')}: ${kind}`,
    kinds: {
      brief: {
        title: 'by whose count, in brief',
        desc: 'Bars on one scale from zero, one for each count, by group; counts of different sides stand beside each other and are not added.',
      },
      compared: {
        title: 'by whose count',
        desc: 'Bars on one scale from zero, one for each count; counts of different sides stand beside each other and are not added.',
      },
      context: {
        title: 'as counted before',
        desc: 'A part for each counter, with a scale of its own where it has several counts of one kind; a count that stands alone is a number in words. Nothing is compared from part to part, or added.',
      },
      days: {
        title: 'each count over the days that it covers',
        desc: 'A panel for each group, on one scale upwards from zero; each count is a level length over the days counted, at the height of its number, with a pin at the day for which it holds. Counts of different days are not joined or added.',
      },
      last: {
        title: 'the last count of each group',
        desc: 'One bar for each group, on one scale from zero.',
      },
      paths: {
        title: 'who gave the numbers, and which documents carry them',
        desc: 'A list of those who gave numbers, each led by curves to every document that carries theirs; documents that name nobody stand apart. One speaker in several documents is one origin.',
      },
    },
    key: {
      orMore: 'or more',
      days: 'the days counted',
      noDays: 'days not stated',
      asOf: 'as of this day',
    },
    dayByDay: 'Day by day',
    hourByHour: 'Hour by hour',
    overDays: 'Over several days, or dated differently',
    kilometres: (km: number) => `${km} km`,
    compass: { east: 'E', west: 'W', north: 'N', south: 'S' },
  },

  // src/markdown
  pointers: {
    differ: 'Sources differ:',
    // Before how many points there are.
    differOn: 'Sources differ on ',
    points: (points: number) => `${points} points`,
  },
  headings: {
    link: 'Link to this section',
  },
  tables: {
    named: (heads: readonly string[]) => `Table: ${heads.join(', ')}`,
  },

  // src/client
  client: {
    close: 'Close',
  },
};
