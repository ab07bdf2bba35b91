import type { LocalePath } from '#kernel';

type Search = Record<string, string | readonly string[] | undefined>;

function withSearch(path: string, search: Search = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each) parameters.append(name, each as string);
  }
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}

/** Every address of the site, built for one language; components get them from usePaths(). */
export function pathsFor(locale: LocalePath) {
  const at = (path: string, search?: Search) => withSearch(`/${locale}${path}`, search);
  return {
    home: () => at(''),
    projects: (search?: Search) => at('/projects', search),
    project: (slug: string) => at(`/p/${encodeURIComponent(slug)}`),
    mentors: (search?: Search) => at('/mentors', search),
    mentor: (slug: string) => at(`/m/${encodeURIComponent(slug)}`),
    verification: (sha256: string) => at(`/v/${sha256}`),
    how: () => at('/how'),
    safety: () => at('/safety'),
    privacy: () => at('/privacy'),
    terms: () => at('/terms'),
    signUp: (next?: string) => at('/sign-up', { next }),
    signIn: (next?: string, way?: 'code') => at('/sign-in', { next, way }),
    forgotPassword: () => at('/forgot-password'),
    /** `about` is the id of something everybody can see, or an address. */
    report: (about?: string) => at('/report', { about }),
    myHome: () => at('/my'),
    /** `child` is the guardianship whose tab is open, where there are several. */
    family: (child?: string) => at('/my/family', { child }),
    guardian: (token: string) => at('/guardian', { token }),
    newProject: (award?: string) => at('/my/projects/new', { award }),
    editProject: (id: string, question?: string) => at(`/projects/${id}/edit${question ? `/${question}` : ''}`),
    previewProject: (id: string) => at(`/projects/${id}/preview`),
    makeOffer: (slug: string, step: 'what' | 'terms' | 'check' | 'sent' = 'what') =>
      at(`/p/${encodeURIComponent(slug)}/offer/${step}`),
    offers: () => at('/offers'),
    offer: (id: string) => at(`/offers/${id}`),
    compareOffers: (slug: string) => at(`/p/${encodeURIComponent(slug)}/offers`),
    agreements: () => at('/deals'),
    agreement: (id: string) => at(`/deals/${id}`),
    signAgreement: (id: string) => at(`/deals/${id}/sign`),
    funding: (agreementId: string, milestone?: string) => at(`/deals/${agreementId}/fund`, { milestone }),
    milestone: (agreementId: string, milestoneId: string) => at(`/deals/${agreementId}/milestones/${milestoneId}`),
    mentorProfile: () => at('/my/mentor'),
    team: (id: string) => at(`/my/teams/${id}`),
    newTeam: (child?: string) => at('/my/teams/new', { for: child }),
    notifications: () => at('/my/news'),
    settings: () => at('/settings'),
    admin: () => at('/admin'),
    adminPeople: () => at('/admin/people'),
    adminOffers: () => at('/admin/offers'),
    adminAward: (search?: Search) => at('/admin/award', search),
    adminListing: (slug: string) => at(`/admin/listings/${encodeURIComponent(slug)}`),
    adminQueue: (search?: Search) => at('/admin/queue', search),
    adminCase: (id: string) => at(`/admin/cases/${id}`),
    stage: () => at('/dev'),
  };
}

export type Paths = ReturnType<typeof pathsFor>;
