/**
 * Owns what is known of names and addresses beyond any one record: names that are one name, providers that look at neither dots nor a plus
 * before the @, and the words that stand for an office. General knowledge; no list of it is ever whole, so none of it decides alone.
 */

export interface KnownNames {
  /** Names that are one: spellings of it in English letters, and its usual short forms. A name may stand in several. */
  sameNames: readonly (readonly string[])[];
  /** Providers at which dots before the @ and what follows a plus make no other mailbox. */
  oneMailbox: readonly string[];
  /** What stands before the @ of an address that is an office's and nobody's own. */
  officeAddresses: readonly string[];
}

const names = (groups: string): string[][] => groups.split('\n').map((group) => group.trim().split(' '));

export const knownNames: KnownNames = {
  sameNames: names(`Muhammad Mohammed Mohammad Mohamed Mohamad Muhammed Mohd
    Ahmed Ahmad Ahmet
    Hussain Hussein Husain Hossain
    Yusuf Yousef Youssef Yousuf Yusef
    Ibrahim Ebrahim
    Abdullah Abdulla
    Aisha Ayesha Aysha
    Fatima Fatimah Fatma
    Khadija Khadijah
    Umar Omar Omer
    Usman Osman Uthman
    Catherine Katherine Kathryn Katharine Cath Cathy Kate Katie Kathy
    Elizabeth Elisabeth Liz Lizzie Beth Betty Eliza
    Margaret Maggie Meg Peggy
    Victoria Vicky Vicki Viktoria
    Jennifer Jen Jenny
    Jessica Jess Jessie
    Rebecca Rebekah Becky Becca
    Susan Sue Susie
    Deborah Debra Debbie
    Christine Christina Chris Tina Kristina
    Alexandra Alex Sandra
    Alexander Alex Alexandr Aleksander Sandy
    Samantha Sam
    Samuel Sam Sammy
    Sara Sarah
    Anne Ann Anna
    Hannah Hanna
    Natalie Nathalie
    Sophie Sofie
    Sophia Sofia
    Patricia Pat Trish Tricia
    Patrick Pat Paddy
    Robert Rob Bob Robbie Bobby Bert
    Richard Rich Rick Dick Ricky
    William Will Bill Billy Willie
    James Jim Jimmy Jamie
    John Johnny Jon
    Jonathan Jon Jonny Jonathon
    Joseph Joe Joey
    Joanne Joanna Jo
    Josephine Jo Josie
    Michael Mike Mick Mikey
    Matthew Matt Mathew
    Nicholas Nick Nicolas Nicky
    Nicola Nicky Nikki
    Daniel Dan Danny
    David Dave Dafydd
    Thomas Tom Tommy
    Timothy Tim
    Anthony Antony Tony
    Andrew Andy Drew
    Edward Ed Eddie Ted Ned
    Benjamin Ben
    Christopher Chris Kris
    Stephen Steven Steve Stefan
    Philip Phillip Phil
    Peter Pete Piotr
    Gregory Greg
    Geoffrey Jeffrey Geoff Jeff
    Graham Graeme
    Kenneth Ken Kenny
    Lawrence Laurence Larry
    Ronald Ron Ronnie
    Donald Don Donnie
    Frederick Fred Freddie
    Francis Frank
    Charles Charlie Chas
    Charlotte Charlie Lottie
    George Georgie
    Harold Harry
    Henry Harry
    Jacob Jake Jakub
    Katarzyna Kasia
    Malgorzata Gosia
    Agnieszka Aga
    Yevgeny Evgeny Eugene`),
  oneMailbox: ['gmail.com', 'googlemail.com'],
  officeAddresses: [
    'info',
    'office',
    'admin',
    'jobs',
    'hello',
    'contact',
    'reception',
    'enquiries',
    'hr',
    'recruitment',
    'careers',
    'mail',
    'team',
  ],
};
