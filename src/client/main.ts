import { keepBackings } from './backings.ts';
import { openNotes } from './beside.ts';
import { followContents } from './contents.ts';
import { copyLinks } from './copy.ts';
import { followMoved } from './moved.ts';
import { readMarks } from './marks.ts';
import { switchTheme } from './theme.ts';
import './return.ts';

followMoved();
openNotes();
readMarks();
copyLinks();
switchTheme();
followContents();
keepBackings();
