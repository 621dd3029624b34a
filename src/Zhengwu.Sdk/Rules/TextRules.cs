using Zhengwu.Findings;

namespace Zhengwu.Rules;

/// <summary>The rules about text and format (ZW0xxx). The reader applies them while it reads.</summary>
internal static class TextRules
{
    public static readonly Rule Syntax = new("ZW0001", Severity.Error,
        new("YAML 无法读取", "YAML cannot be read"),
        new("这里不是正确的 YAML：{0}。", "This is not valid YAML: {0}."),
        new("请改正后再试；此前的内容已照常读取。", "Correct it and try again; what stands before was read."));

    public static readonly Rule NotUtf8 = new("ZW0002", Severity.Error,
        new("文件不是 UTF-8 编码", "The file is not UTF-8"),
        new("文件不是 UTF-8 编码，看上去是{0}。", "The file is not UTF-8; it looks like {0}."),
        new("请另存为 UTF-8，或运行 zhengwu fmt --to-utf8。", "Save it as UTF-8, or run 'zhengwu fmt --to-utf8'."));

    public static readonly Rule Damaged = new("ZW0003", Severity.Warning,
        new("文字有损坏", "Text is damaged"),
        new("“{0}”里有丢失或损坏的字符。", "'{0}' has lost or damaged characters."),
        new("请对照原文补上；程序不会猜测。", "Restore them from the original; nothing is guessed."));

    public static readonly Rule LimitExceeded = new("ZW0004", Severity.Error,
        new("超过读取上限", "A reading limit is exceeded"),
        new("{0}超过上限 {1}，超出的部分没有处理。", "The {0} exceeds the limit of {1}; the rest was left out."),
        new("请拆分文件；确有需要时，可在 ReadOptions 里提高上限。", "Split the file, or raise the limit in ReadOptions."));

    public static readonly Rule UnknownKey = new("ZW0005", Severity.Warning,
        new("不认识的键", "Unknown key"),
        new("{1}没有“{0}”这个键。", "'{0}' is not a key of the {1}."),
        new("{2}自己的内容请用 x- 开头的键。", "{2}Begin keys of your own with 'x-'."));

    public static readonly Rule KeyTwice = new("ZW0006", Severity.Error,
        new("键重复", "Key given twice"),
        new("“{0}”写了两次，只读取第一次。", "'{0}' is given twice; the first one is read."),
        new("请合并，或删去其一。", "Merge them or delete one."));

    public static readonly Rule WrongType = new("ZW0007", Severity.Error,
        new("值的类型不对", "Wrong type of value"),
        new("“{0}”应为{1}，这里是{2}。", "'{0}' takes {1}, not {2}."),
        new("请按格式改写。", "Write it in that form."));

    public static readonly Rule UnknownValue = new("ZW0008", Severity.Error,
        new("不在可选范围内的值", "Value not in the closed list"),
        new("“{0}”不能是“{1}”。", "'{0}' cannot be '{1}'."),
        new("{3}可选的值：{2}。", "{3}Choose from: {2}."));

    public static readonly Rule UnknownVersion = new("ZW0009", Severity.Error,
        new("格式版本不认识", "Unknown format version"),
        new("不认识格式版本“{0}”，本程序读取“{1}”。", "Format '{0}' is not known; this program reads '{1}'."),
        new("请升级程序，或改回它认识的版本。", "Update the program or use that version."));

    public static readonly Rule NotOurs = new("ZW0010", Severity.Info,
        new("第一个键不是格式声明", "The first key is not the format"),
        new("第一个键不是“政务公开”或“zhengwu”，文件未读取。", "The first key is neither 'zhengwu' nor '政务公开'; the file is left alone."),
        new("若要读取，请在首行写“政务公开: {0}/1”。", "To have it read, begin with 'zhengwu: {0}/1'."));

    public static readonly Rule MixedLanguage = new("ZW0011", Severity.Warning,
        new("键的语言混用", "Key languages are mixed"),
        new("文件用{1}键，“{0}”却是另一种语言。", "The file's keys are {1}; '{0}' is of the other language."),
        new("请改为“{2}”。", "Write '{2}'."));

    public static readonly Rule RequiredKeyMissing = new("ZW0012", Severity.Error,
        new("缺少必需的键", "A required key is missing"),
        new("{1}缺少“{0}”。", "The {1} lacks '{0}'."),
        new("请填写“{0}”。", "Add '{0}'."));

    public static readonly Rule SecondDocument = new("ZW0013", Severity.Error,
        new("一个文件有多份文档", "More than one document in a file"),
        new("一个文件只能有一份文档，“---”之后的内容没有读取。", "A file holds one document; what follows '---' was not read."),
        new("请拆成几个文件。", "Split it into several files."));

    public static readonly Rule BadScalar = new("ZW0014", Severity.Error,
        new("不是日期、数字或是否", "Not a date, number or yes/no"),
        new("“{0}”应为{1}，“{2}”不是。", "'{0}' takes {1}; '{2}' is none."),
        new("请写成“{3}”这样的形式。", "Write it like '{3}'."));

    public static readonly Rule FileNotFound = new("ZW0015", Severity.Error,
        new("引用的文件不在", "A named file is not there"),
        new("引用的{1}“{0}”{2}。", "The {1} '{0}' {2}."),
        new("请检查文件名（从本文件所在文件夹算起），并把它一并交给程序。", "Check the name, which starts at this file's folder, and pass the file along."));

    public static readonly Rule AcceptanceIncomplete = new("ZW0016", Severity.Error,
        new("忽略项不完整", "Acceptance is incomplete"),
        new("这条忽略{0}，不起作用。", "The acceptance {0} and has no effect."),
        new("请写明规则的编号和忽略的理由。", "State the rule's code and why its finding is accepted."));

    public static readonly Rule AcceptanceUnused = new("ZW0017", Severity.Warning,
        new("忽略项没有对象", "Acceptance matches nothing"),
        new("这里没有 {0} 的问题可以忽略。", "There is no finding of {0} here to accept."),
        new("请删去这条忽略；问题在别处的，移到那里去。", "Delete the acceptance, or move it to where the finding is."));

    public static readonly Rule AcceptanceEnded = new("ZW0018", Severity.Warning,
        new("忽略项已到期", "Acceptance has ended"),
        new("对 {0} 的忽略已于 {1} 到期，问题照常报告。", "The acceptance of {0} ended on {1}; the finding is reported again."),
        new("请处理问题，或重新说明理由并续期。", "Mend the fault, or renew the acceptance with its reason."));

    public static readonly Rule Invisible = new("ZW0019", Severity.Warning,
        new("有不可见的控制字符", "Invisible control character"),
        new("“{1}”里有看不见的控制字符 {0}。", "'{1}' holds the invisible control character {0}."),
        new("请删去；它会让相同的文字变得不同，或改变显示方向。", "Delete it: it makes equal texts differ, or turns their direction."));

    public static readonly Rule TagIgnored = new("ZW0020", Severity.Warning,
        new("标签和合并键不起作用", "Tags and merge keys have no effect"),
        new("YAML 的{1}“{0}”不起作用。", "The YAML {1} '{0}' has no effect."),
        new("请删去；要沿用的内容，用“缺省”或“同上”，或直接写出。", "Delete it; to repeat values use 'defaults' or 同上, or write them out."));

    public static readonly Rule EmptyFile = new("ZW0021", Severity.Error,
        new("空文件", "Empty file"),
        new("文件里没有内容。", "The file has no content."),
        new("请在首行写“政务公开: {0}/1”，再写内容。", "Begin with 'zhengwu: {0}/1'."));

    public static readonly Rule KindDisagrees = new("ZW0022", Severity.Error,
        new("种类与文件名不一致", "Kind and file name disagree"),
        new("文件名表示{0}，首行写的却是“{1}”。", "The file name says {0}, the first line says '{1}'."),
        new("请改正其一。", "Correct one of them."));

    public static readonly Rule LetterForZero = new("ZW0023", Severity.Warning,
        new("字母 O 代替了数字 0", "Letter O in place of zero"),
        new("“{0}”里有字母 O，此处应为数字 0。", "'{0}' has the letter O where a zero belongs."),
        new("请改为数字 0。", "Write the digit 0."));

    public static readonly Rule NothingToInherit = new("ZW0024", Severity.Error,
        new("同上或合并没有所指", "Ditto or merged cell refers to nothing"),
        new("“{0}”没有可以沿用的内容。", "There is nothing that '{0}' could take over."),
        new("请写出内容；合并要写前面某一行的序号或标识。", "Write the value; a merged cell names an earlier row by number or id."));

    public static IReadOnlyList<Rule> All { get; } =
    [
        Syntax, NotUtf8, Damaged, LimitExceeded, UnknownKey, KeyTwice, WrongType, UnknownValue, UnknownVersion, NotOurs,
        MixedLanguage, RequiredKeyMissing, SecondDocument, BadScalar, FileNotFound, AcceptanceIncomplete, AcceptanceUnused,
        AcceptanceEnded, Invisible, TagIgnored, EmptyFile, KindDisagrees, LetterForZero, NothingToInherit,
    ];
}
