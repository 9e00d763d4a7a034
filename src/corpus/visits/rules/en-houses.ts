/** Last words of the names of houses that are neither offices nor firms. */
export const englishHouses: readonly string[] =
  'comprehensive housing court tribunal fc sv tsv hospice abbey publishers publishing consulting consultants insurance shipping freight seeds waterworks glassworks ironworks steelworks foundry pottery bakery bookshop pharmacy lab labs incubator nurseries gardens registry directorate inspectorate station orchards rechtsanwälte akademie institut schule grundschule gesamtschule brauerei weingut druckerei feuerwehr volkshochschule musikschule kunsthalle krankenhaus kliniken bund entrepreneurs associates partnership'.split(
    ' ',
  );

/** Offices that two or more are named with: 'our partners A and B'. */
export const englishSharedRoles: readonly string[] =
  'partners coaches directors mayors professors engineers architects curators ministers councillors artists conductors coordinators lecturers researchers deans'.split(
    ' ',
  );

/** Between the parts of a German name. */
export const germanNameLinks: readonly string[] = ['am', 'im', 'für', 'der', 'des', 'zum', 'zur'];
