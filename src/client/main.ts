import { readMarks } from './marks.ts';
import './return.ts';

readMarks();
