namespace Zhengwu.Deadlines;

/// <summary>What the words of an event say.</summary>
[Flags]
internal enum EventTerms : long
{
    None = 0,
    Information = 1L << 0,
    Formed = 1L << 1,
    Changed = 1L << 2,
    Obtained = 1L << 3,
    Made = 1L << 4,
    Received = 1L << 5,
    Application = 1L << 6,
    Correction = 1L << 7,
    Opinion = 1L << 8,
    Decision = 1L << 9,
    Done = 1L << 10,
    Activity = 1L << 11,
    Held = 1L << 12,
    Meeting = 1L << 13,
    Approved = 1L << 14,
    Published = 1L << 15,
    Issued = 1L << 16,
    Document = 1L << 17,
    List = 1L << 18,
    Contract = 1L << 19,
    Signed = 1L << 20,
    Determined = 1L << 21,
    Ended = 1L << 22,
    Drafted = 1L << 23,
    Notified = 1L << 24,
    Accepted = 1L << 25,
    Occurred = 1L << 26,
    Found = 1L << 27,
    Begun = 1L << 28,
    Submitted = 1L << 29,
    Extended = 1L << 30,
    Checked = 1L << 31,
    Holiday = 1L << 32,
    Display = 1L << 33,
    Update = 1L << 34,

    /// <summary>A word that adds nothing to the usual events: 政府, 该, 公开事项, 或者.</summary>
    Filler = 1L << 35,

    /// <summary>What duties to publish themselves consist of, and so no event unless a thing is named to which it happens.</summary>
    Duty = Published | Update | Submitted | Display,

    /// <summary>Things that are published.</summary>
    Thing = Document | List | Contract | Decision | Opinion,

    /// <summary>Words that say that something happens, and so can end an event without 后.</summary>
    Happening = Formed | Changed | Obtained | Made | Received | Held | Approved | Published | Issued | Signed | Determined | Ended | Drafted
        | Notified | Accepted | Occurred | Found | Begun | Submitted | Done | Extended,
}
