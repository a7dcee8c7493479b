import type { Course } from '../../course/course.js';

/** What a manifest says of a course. */
export type ManifestCourse = Pick<Course, 'id' | 'title' | 'version' | 'pass'>;

/** The file that the LMS opens. */
export const launchFile = 'index.html';

/** Writes `imsmanifest.xml`: one course, which is opened at `index.html`, and all files of it. */
export function manifestOf(course: ManifestCourse, files: readonly string[]): string {
  const id = identifier(`polku-${course.id}${course.version ? `-${course.version}` : ''}`);
  // The schema has room for 200 characters.
  const title = escapeXml([...course.title].slice(0, 200).join(''));
  const mastery =
    course.pass > 0
      ? `\n        <adlcp:masteryscore>${String(course.pass)}</adlcp:masteryscore>`
      : '';
  const all = [...files].sort().map((file) => `      <file href="${escapeXml(hrefOf(file))}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization">
      <title>${title}</title>
      <item identifier="${id}-item" identifierref="${id}-course" isvisible="true">
        <title>${title}</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-course" type="webcontent" adlcp:scormtype="sco" href="${launchFile}">
${all.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** A name as XML has them: no spaces, no signs but these. */
function identifier(text: string): string {
  return text.replace(/[^\w.-]/g, '_');
}

function hrefOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** Text as it may stand in XML, also within quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
