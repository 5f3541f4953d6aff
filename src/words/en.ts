import { counted, grouped, inLetters, lowerFirst, upperFirst, type Plural } from './counted.ts';

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

  // Words of several parts.
  shared: {
    whoSaysSo: 'Who says so',
    number: 'Number',
    passage: 'Passage',
    link: {
      chart: 'Link to this chart',
      map: 'Link to this map',
      table: 'Link to this table',
      section: 'Link to this section',
      source: 'Link to this source',
      disagreement: 'Link to this disagreement',
      speaker: (name: string) => `Link to ${name}`,
      term: (name: string) => `Link to this term: ${name}`,
      note: (number: number) => `Link to note ${number}`,
    },
    chapterOf: (number: number, of: number) => `Chapter ${number} of ${of}`,
    documentItself: 'The document itself, naming nobody as the speaker',
    dateNotStated: 'date not stated',
    inSource: 'In: {source}',
    sourcesDiffer: 'Sources differ:',
    machine: 'Says of itself that a machine wrote it.',
    usedIn: 'Used in',
    asOf: (days: string) => `As of: ${days}.`,
    lastChanged: (day: string) => `Last changed ${day}.`,
    pageLastChanged: (day: string) => `Page last changed ${day}.`,
    documents: (names: string) => `Documents: ${names}.`,
    licence: (licence: string) =>
      `Licence: ${licence}; the passages quoted belong to their authors.`,
    quotations: 'the passages quoted belong to their authors.',
    onThisPage: 'On this page',
    theChapters: 'The chapters',
    whereSourcesDiffer: 'Where the sources differ',
    notKnown: 'What is not known',
  },

  // src/components
  note: {
    name: (number: number) => `Note ${number}`,
    list: (page: string) => `Notes: ${page}`,
    title: 'Notes',
    explains:
      'Between the quotation marks stand the words of a document, to the letter, misprints included; […] leaves words out. Each note says who is speaking, in which document, and leads back to where it is used.',
    differ: 'Where sources differ',
    machine: 'This document says of itself that a machine wrote it.',
    sole: 'Nothing else supports the statement.',
    sum: (formula: string) => `Our arithmetic: ${formula}, from the figures in`,
    inNote: (number: number) => `note ${number}`,
    ledger: 'the ledger',
    signpost: 'No source: this sentence leads on and states nothing about the event.',
    exception: (reason: string) => `Not from a document: ${reason}`,
    calendar: (formula: string) => `Our arithmetic, by the calendar: ${formula}.`,
    backTo: 'Back to',
    use: (number: number) => `use ${number},`,
  },
  parts: {
    addressList: {
      count: (count: number) => counted(count, 'address', 'addresses'),
    },
    alone: {
      title: 'What rests on it alone',
      statements: (count: number, of: number) =>
        `${count} of the ${of} statements of this site that quote a document quote this one and no other.`,
      counts: (count: number) => `Counts that only this document gives: ${count}`,
    },
    evidence: {
      show: 'Show the evidence',
      label: 'What bears out each statement',
      explains:
        'What bears out each of the {count} statements of this text, told behind it and by the line under it.',
      link: 'Link to this page with the evidence shown',
      disputed: 'Disputed',
      disputedMeans:
        'counted above too: our documents differ on it, and the line under its paragraph leads to what each says',
    },
    card: {
      machine:
        '<strong>This document says of itself that a machine wrote it.</strong> Every note that quotes it says so.',
      itself: 'What it says of itself',
      inItsWords: 'In its words:',
      notStated: 'Not stated',
      trust: 'How far to trust it',
    },
    chart: {
      asTable: 'The same figures as a table',
      toTable: 'Link<unseen> to this table</unseen>',
      anyAsTable: 'The same as a table',
      placesAsList: 'The same places as a list',
      from: 'From {page}, {site}.',
      fromPage: (page: string, site: string) => `From “${page}”, ${site}.`,
      overDays: 'Over which days',
      thisNumber: (origins: string) => `This number: ${origins}`,
      asOf: (days: string) => `As of: ${days}`,
      passageFor: 'Passage<unseen> for {group}, {who}</unseen>',
      // What fills each shape, with the words for the shape.
      solid: (glyph: string, words: string) => `${glyph} and solid: ${words}.`,
      striped: (glyph: string, words: string) => `${glyph} and striped: ${words}.`,
      dotted: (glyph: string, words: string) => `${glyph} and dotted: ${words}.`,
      or: ', or ',
      columns: {
        row: 'Where the row stands on the site.',
        note: 'Where its note stands, with the passage.',
        site: 'The site that this comes from.',
        page: 'The page that the chart stands on.',
        changed: 'When that page was last changed.',
        licence: 'The licence, as the site states it.',
      },
    },
    citation: {
      files: 'Files',
      ofWork: '{format}<unseen> of “{work}”</unseen>',
      cite: {
        chart: 'Cite this chart<unseen>, “{title}”</unseen>',
        map: 'Cite this map<unseen>, “{title}”</unseen>',
        page: 'Cite this page',
        site: 'Cite this site',
        data: 'Cite the data',
      },
      oneSection: 'One section',
    },
    colophon: {
      allPages: 'All pages',
      overview: 'Overview',
      colours: 'Colours',
      asDevice: 'as the device',
      light: 'light',
      dark: 'dark',
      checked:
        'Every statement here leads to the words of a document that it rests on. That the words are there is checked whenever the site is built; that the documents are right is not. <method>How it is checked</method>',
      publisher: (publisher: string, contact: string) =>
        `Publisher: ${publisher}. Contact: ${contact}.`,
      version: 'Version of the content: {version}.',
      sums: 'SHA‑256 of every file',
    },
    faults: {
      title: 'How the check was checked',
      planted:
        'A program plants faults in copies of this content, one at a time: a digit or a word changed, a name or a speaker exchanged, “not” dropped or added, a passage altered by one character, a sentence added that nothing supports, and their like, in every kind of place. The check ought to refuse each. Apart from these, sentences written by ourselves, true ones and subtly false ones, are held against the documents whenever the tests are run: the true are to pass and the false to be refused, and those on which the check is known to err are listed among the tests.',
      score:
        'Of {tried} faults it refused {refused}; {survivors} passed. <code>npm run test:mutation</code> plants the same faults again and writes down each that passes, with its file, its line and its words.',
      current: 'This was measured on the very content and check of this build.',
      stale: (what: string) => `${what} of this build differ from what this was measured on.`,
      byFault: 'By what the fault was about',
      fault: 'Fault',
      missed: 'Those that passed stand where a machine may miss them:',
      eachKind: 'Each kind of fault',
      byKind: 'By kind of fault',
      kind: 'Kind',
      eachPlace: 'Each kind of place',
      byPlace: 'By kind of place',
      place: 'Place',
      unmeasured:
        'It has not been measured on this content yet: <code>npm run test:mutation</code> does it.',
      unseen:
        'What such a score cannot see: faults of a kind that nobody thought of; faults that take more than one change; what is true in each sentence and misleading in the whole; and words whose sense only a reader knows. A fault that makes nothing false is none, and was left out by rule: a passage exchanged for one that has all the words for which it was quoted, or a name for one that the passage lists beside it.',
      tried: 'Planted',
      refused: 'Refused',
    },
    filter: {
      weight: 'How much it matters',
      kind: 'Kind',
      all: 'All',
    },
    gaps: {
      nearest: 'The nearest passage',
      all: 'All that our documents leave open, {count}',
      count: (count: number) => counted(count, 'point'),
    },
    glossary: {
      explains:
        'A term is explained with what a document says of it, and with nothing else. Where the documents say little, so does this page.',
      label: (page: string) => `Terms: ${page}`,
      inChapter: 'Terms in this chapter',
    },
    leftOut: {
      title: 'What is left out, and why',
      explains:
        'Sentences of its article of which this site quotes less than half, by where they stand in the document as it was received.',
    },
    map: {
      counts: (gazetteer: string) =>
        `A point is where the gazetteer ${gazetteer} has the place, not where something happened in it. Our documents give no positions.`,
      describes: 'A map of the coast without borders, with a point and the name of each place.',
      listSays: 'The list says what happened there and by whose account.',
      coast:
        'The coast is Natural Earth’s; no borders are drawn. Positions: {gazetteer}, {licence}.',
      coastOf: (gazetteer: string, licence: string) =>
        `The coast is Natural Earth’s; no borders are drawn. Positions: ${gazetteer}, ${licence}.`,
      or: (one: string, other: string) => `${one}, or ${other}`,
      toldAbove: 'told above, with others',
      noPosition: 'Not on the map: no position that is surely its own.',
    },
    masthead: {
      contents: 'Contents',
      label: 'Chapters and sources',
    },
    pager: {
      label: 'Previous and next page',
      previous: 'Previous',
      next: 'Next',
    },
    quotations: {
      title: 'What is quoted from it',
      none: 'Nothing yet.',
      toPassage: 'Link<unseen> to this passage</unseen>',
      share: (quoted: string, words: string, percent: string, cap: string) =>
        `${quoted} of the ${words} words of its article are quoted on this site, ${percent}; the most that the site allows itself is ${cap}. In the order of the document:`,
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
    sides: {
      title: 'The sides',
      toSide: 'Link<unseen> to this side</unseen>',
    },
    speaker: {
      notQuoted: 'Mentioned in the documents; not quoted on this site.',
      passages: (count: number) => `${counted(count, 'passage')}, and where each is used`,
    },
    takeAway: {
      files: 'The chart as a file',
      format: '{format}<unseen> of the chart “{chart}”</unseen>',
      embed: 'Embed<unseen> of the chart “{chart}”</unseen>',
      paste: 'Paste this where the chart is to stand. <alone>See it alone</alone>',
      noAddress:
        'This copy of the site does not know its address: put that in place of <code>{address}</code>.',
      look: 'It is light or dark as the reader’s system is; <code>light/</code> or <code>dark/</code> at the end of its address makes it so for everyone. With this, once on the page, the frame is as tall as the chart:',
    },
    timeline: {
      explains:
        'Each entry says what happened, and under it stands when: by whom, and in which document. Where the datings of one event differ, they stand side by side and none is chosen. Days and hours are as the documents give them.',
      asDrawing: 'The same as a drawing',
      dated: 'Dated differently',
      differ: 'The documents differ',
      toEntry: 'Link<unseen> to this entry: {entry}</unseen>',
      when: 'When',
      note: 'Note',
      passageOf: 'Passage<unseen> of {who}</unseen>',
      title: 'When it happened, by whose dating',
      counts:
        'Each mark is one dating. Of one event, the datings that differ are joined by a line.',
      reading:
        'A disc is official, a diamond claimed, a ring reported or without a speaker. A bar lasts over its days; a tail to the left means by that day; a dashed slot has no day. What lies further back, or has neither day nor hour, stands in the list alone.',
      describes:
        'Marks on a scale of days, and on one of hours: one for each dating; those of one event that differ are joined. The list of the timeline says the same in words.',
    },
    tolls: {
      group: 'Group',
      noSpeaker: 'No speaker named',
      ofWhom: (whom: string) => `of ${whom}`,
      sure: '{official} and {claimed} figures come from parties to the events.',
      sureUnchecked:
        '{official} and {claimed} figures come from parties to the events; none of our documents shows an independent check.',
      asOf: 'As of:',
    },
    whole: {
      title: 'The whole document',
      explains:
        'Shown while editing and never published. What this site quotes is marked; lines that say what the document is, and menus, are set apart.',
    },
  },

  // src/layouts
  layout: {
    skip: 'Skip to the text',
    corrections: 'Corrections',
  },

  // src/pages
  pages: {
    missed: {
      title: 'No page has this address',
      summary: 'The address may be misspelt; these are the pages there are.',
      nearest: 'The nearest addresses',
      search: 'Search everything',
    },
    moved: {
      title: 'This page has moved',
      summary: 'It has another address now, and what was linked to is there.',
      go: 'Go to its new address',
    },
    about: {
      title: 'About this site',
      summary:
        'Who publishes it, how it was made, what may be done with it, and what it does not do.',
      publisher: 'Publisher',
      authors: 'Authors',
      contact: 'Contact',
      written: 'How the text was written',
      reviewed: 'Who reviewed it',
      licence: 'Licence',
      before: 'Before you read',
      noWarning: 'A word of warning about the content: not stated.',
      who: 'Who stands behind it',
      passages:
        'The passages quoted belong to their authors. What the documents say of their own publishers, authors and licences stands with <sources>the sources</sources>.',
      made: 'How it is made',
      held: 'Every statement is held against the words of a document before a page goes out. <method>What is checked, and what no check can prove</method>. What was changed after publication is told among <corrections>the corrections</corrections>.',
      privacy: 'What it does not do',
      keeps:
        'These pages set no cookies, carry no trackers and load nothing from anyone else. A browser keeps the look that you choose and whether you asked how chapters are backed, and tells them to nobody. Whoever serves the pages may keep records of their own; this site does not know of them.',
    },
    corrections: {
      title: 'What was corrected',
      summary:
        'Every change of a figure, a name or a quotation after publication, and why it was made.',
      explains:
        'A published figure, name or quotation cannot change in silence: the check of this site holds what it says against what it said when it was last published, and fails where a change is not told here. Entries are never taken away. <feed>The same as a feed</feed>',
      none: 'Nothing was corrected so far.',
      unpublished: 'There are none: this site is not marked as published yet.',
      before: 'Before',
      after: 'After',
      why: 'Why',
      where: 'Where',
      toEntry: 'Link<unseen> to this correction</unseen>',
      weights: 'What the words mean',
      kinds: [
        { name: 'Misprint', means: 'The sense was right and the writing was not.' },
        { name: 'Clarification', means: 'What was said was right and could be misread.' },
        { name: 'Correction', means: 'What was said was not what the documents say.' },
        {
          name: 'Retraction',
          means: 'What was said is withdrawn, and nothing stands in its place.',
        },
      ],
    },
    data: {
      title: 'The data',
      summary: 'What this site holds, as tables for other programs, with what each column means.',
      rows: 'Every row comes from the same content as the pages and is held against it whenever the site is built. A row is what somebody said in a document, not what is so.',
      licence: (licence: string) =>
        `Licence of the rest: ${licence}. The documents themselves are not here.`,
      files: 'The files',
      format: '<unseen>{table} as </unseen>{format}',
      allOfThem: 'All of them',
      descriptor:
        'A descriptor of every file and column, after the standard of Frictionless Data Packages:',
      reading: 'How to read them',
      explains:
        'Numbers count what their row says, days are days of the calendar, year first, and paths begin at the root of this site. In CSV an empty cell says nothing, and the words not stated mean that the document does not say it; in JSON both are null. CSV is in Unicode, with a comma between cells. Where a cell would begin like a formula, an apostrophe stands before it, so that no spreadsheet runs it.',
      oneOf: (values: string) => `One of ${values}.`,
      /** What a column holds, by the name of a type such as `integer` or `date`. */
      ofType: (type: string) => `${type === 'integer' ? 'An' : 'A'} ${type}.`,
    },
    disagreements: {
      summary:
        'Points on which our documents differ from each other, from the calendar or from arithmetic, as far as we found them.',
      none: 'None is registered.',
      kinds: 'What the kinds mean',
      where: 'Where this matters on this site',
    },
    handout: {
      title: 'On two pages',
      numbers:
        'The small numbers are those of the notes on <overview>the overview</overview>{address}: each quotes the words of a document to the letter and says who is speaking there.',
      differ: 'Where our documents differ',
      accounts: 'Accounts of:',
      rests: 'What this rests on',
      statuses:
        '{official} is what a speaker for a state’s side or a public office stated, {claimed} what another party to the events stated, {reported} what others did or a document says without naming anyone. That the words stand in the documents is checked; that the documents are right is not.',
    },
    method: {
      title: 'How a statement gets in',
      summary: 'What is checked whenever this site is built, and what no check can prove.',
      rests:
        'Everything here rests on a handful of documents, kept as they were received, byte for byte. <sources>The list of sources</sources> tells what each says of itself and how far to trust it.',
      statement: 'What a statement needs',
      carries:
        'Every sentence about the event carries at least one note. A note quotes words of a document, to the letter, and names who is speaking there. When the site is built, a program looks for each passage in its document and reads the whole sentence from which it comes. If anything below fails, there is no new site, and the last good one stays.',
      without:
        'A sentence may do without words of a document in four cases, and its note says which: it leads on and states nothing about the event; it adds up or takes away figures that have notes of their own; it reckons with the calendar; or it is an exception, with a reason. Exceptions are counted and listed below, and none may stand in for a passage or for a figure of the dead.',
      checked: 'What is checked',
      fit: 'How the thresholds of fit were chosen',
      thresholds:
        'What a sentence and a passage have in common is weighed: figures and rare words most, other words by how few sentences of the documents have them. It is compared with what the lesser of the two has in all. Sentences of this site, and true sentences written to test the check, were scored with their own passages, and then each with every other passage of the site. Below {passageError} lie most wrong couples and no right one: that is an error. Below {passageWarning} lie a few right ones too: that is a warning, which is counted below. The same was done for a sentence and all its passages together: at least {sentenceError} of what it says must stand in them, which refuses nearly all wrong couples, and less than {sentenceWarning} is a warning. A sentence that weighs documents against each other says little of its own: its passages must fit its paragraph.',
      proof: 'What this proves, and what it does not',
      proves:
        'It proves that the words are in our documents, and that figures, dates, names and speakers match them. It does not prove that the documents are right. Several documents may repeat one speaker: that is one origin, however many print it. Where documents differ, the text is to say so; a passage that gives one side of a registered point is not published without a pointer to it. Whether the register is whole is not checked.',
      cannot:
        'A program does not understand what it reads. It cannot tell whether a true sentence gives a fair picture, whether something that matters stands in a paragraph that was left out for a poor reason, or whether other words for the same thing shade its meaning. That a document says what a sentence says none does, it sees only where the words are nearly the same. It does not know what no document here says. That is left to the people who write and read.',
      marks: 'What the marks mean',
      statuses:
        '<em>Official</em> is what a speaker for a state’s side or a public office stated; <em>claimed</em> is what another party to the events stated; <em>reported</em> is what others did; <em>no speaker named</em> stands where a document gives a figure and says from nobody that it has it. The words say who is speaking, not who is right. <em>Machine-written source</em> stands beside a statement for which there is no other document than one that says of itself that a machine wrote it.',
      build: 'This build',
      exception: '{page}, from the check of {family}: {reason}',
      shares: 'How much of each document is quoted',
      share: (percent: string, quoted: string, words: string) =>
        `${percent}: ${quoted} of ${words} words`,
    },
    people: {
      title: 'Who says so',
      summary: 'The speakers of our documents, by side, with their words as quoted here.',
      explains:
        'A speaker is whoever a document names, or leaves unnamed, as the one who said or counted it. Several documents may carry the words of one speaker; that is still one origin. <marks>What the marks mean</marks>',
      marked: 'Their figures are marked {status}',
    },
    print: {
      title: 'All on one page',
      kicker: 'All on one page, for paper or to keep',
      explains:
        'The notes of each part stand at its end. The points on which the documents differ are listed with what they are about; the pages of the points, and the exercises, are not here.',
      documents: 'The documents',
    },
    search: {
      title: 'Search',
      summary: 'Chapters, passages, disagreements, speakers, sources and terms, by their words.',
      label: 'Words, or a name in any spelling',
      button: 'Search',
      needs:
        'Searching needs JavaScript, which is off or did not arrive. These are the pages there are.',
      more: 'Show more',
      pages: 'All pages',
    },
    source: {
      summary: (name: string) =>
        `What the ${name} says of itself, and every passage that is quoted from it.`,
      kicker: 'Source',
    },
    sources: {
      title: 'The sources',
      summary: 'The documents on which everything here rests, and what each says of itself.',
      explains:
        'Nothing is published here that does not stand in one of these documents. What a document does not state about itself is given as not stated; it is not looked up elsewhere and not guessed.',
    },
    exercise: {
      place: 'Exercise {number} of {of}',
      printed:
        'Printed as it stands on the screen: with the answers where they are unfolded, and else without them and without the notes that would give them away.',
      next: 'Next exercise: {next}',
    },
    teach: {
      title: 'To teach with',
      summary:
        'Exercises in reading sources against each other, with answers that rest on quoted passages; and how to link to anything here, cite it, print it.',
      summaryWithout: 'How to link to anything here, cite it, print it.',
      exercises: 'Exercises',
      gives:
        'Each gives passages from our documents, asks, and answers where it is unfolded. Nothing in them is made up, and what is answered is checked like every other statement here.',
      link: 'To link',
      lasting:
        'Whatever has a name has an address, and keeps it: the build fails where an address that was published is gone. The number behind a statement leads to its note; the address of that note is the address of the statement’s evidence, and its link back that of the statement. With <code>#evidence</code> at the end of its address a chapter opens with what bears out each of its statements shown, and prints so.',
      print: 'To print',
      prints: 'Every page prints with its notes, and drawings and tables as they stand.',
      printsExercises:
        'An exercise prints with its answers where they are unfolded, and else without.',
      sheets:
        '<print>All on one page</print> is for paper or to keep; <handout>the handout</handout> has what happened, the tolls by whose count and where the documents differ on two printed pages.',
    },
  },

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
    datings: (credit: string) => `Datings: ${credit}`,
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
    copied: 'Link copied',
    // What opens beside a statement.
    note: 'Note {number}',
    notes: 'Notes {numbers}',
    listedNote: 'Note {number} in the list of notes',
    differ: 'Sources differ:',
    statementLink: 'Link to this statement',
    term: 'This term in the glossary',
    // What opens beside a mark of a chart.
    marks: 'Marks of the chart; arrow keys lead from one to the next',
    markSource: 'In: {source}',
    markNote: 'Its note',
    markListed: 'In the list',
    markLink: 'Link to this mark',
    searching: 'Searching …',
    searchFailed: 'The search could not be loaded. The pages are listed below.',
    foundNone: 'Nothing found for “{words}”. Try fewer words, or see the pages below.',
    found: {
      one: '{count} place found for “{words}”.',
      other: '{count} places found for “{words}”.',
    } as Plural,
    foundWithin: '{kind}, in: {whole}',
  },
};
