/** What a release is checked by. */
export interface ReleaseFiles {
  readonly manifest: { readonly version: string };
  readonly lock: { readonly version: string };
  readonly changelog: string;
}

/**
 * Tells in sentences what keeps a tag from being released.
 *
 *     v0.2.0 needs "version": "0.2.0" in package.json and its lock, and "## 0.2.0" with lines below it in the changelog
 */
export function releaseFaults(tag: string, { manifest, lock, changelog }: ReleaseFiles): readonly string[] {
  const [, version] = /^v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/u.exec(tag) ?? [];
  if (version === undefined) return [`'${tag}' is no tag of a release. Tag it v${manifest.version}.`];
  const faults: string[] = [];
  if (manifest.version !== version)
    faults.push(`package.json is of ${manifest.version}, the tag of ${version}.`);
  if (lock.version !== version) faults.push(`package-lock.json is of ${lock.version}. Run npm install.`);
  const sections = changelog.split(/^## /mu).slice(1);
  const section = sections.find((each) => /^\S+/u.exec(each)?.[0] === version);
  if (section === undefined) faults.push(`CHANGELOG.md has no section '## ${version}'.`);
  else if (!/^- \S/mu.test(section))
    faults.push(`The section '## ${version}' of CHANGELOG.md tells nothing.`);
  return faults;
}
