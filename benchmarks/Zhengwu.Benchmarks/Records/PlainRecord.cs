using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Zhengwu.Calendars;

namespace Zhengwu.Benchmarks.Records;

/// <summary>The same record as a program without this library would have it, with the attributes of DataAnnotations.</summary>
internal sealed class PlainRecord : IValidatableObject
{
    public static readonly HashSet<string> Items = ["OrganFunctions"];

    [JsonPropertyName("事项"), Required, AllowedValues("OrganFunctions")]
    public string? Item { get; set; }

    [JsonPropertyName("单位"), Required, AllowedValues("区财政局")]
    public string? Unit { get; set; }

    [JsonPropertyName("标题"), Required, MaxLength(100)]
    public string? Title { get; set; }

    [JsonPropertyName("形成日期")]
    public DateOnly? FormedOn { get; set; }

    [JsonPropertyName("公开日期"), Required]
    public DateOnly? PublishedOn { get; set; }

    [JsonPropertyName("渠道"), Required]
    public List<string>? Channels { get; set; }

    [JsonPropertyName("要素"), Required, Microsoft.Extensions.Options.ValidateObjectMembers]
    public PlainElements? Elements { get; set; }

    /// <summary>The same checks as straight code; null when nothing is wrong.</summary>
    public static List<string>? Check(PlainRecord record, WorkCalendar calendar)
    {
        List<string>? faults = null;
        if (record.Item is not { } item || !Items.Contains(item))
            faults = ["item"];
        if (string.IsNullOrWhiteSpace(record.Title) || record.Title.Length > 100)
            (faults ??= []).Add("title");
        if (record.Unit != "区财政局")
            (faults ??= []).Add("unit");
        CheckDates(record, calendar, ref faults);
        CheckChannels(record, ref faults);
        CheckElements(record.Elements, ref faults);
        return faults;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsInTime(FormedOn, PublishedOn, WorkCalendar.National))
            yield return new("late");
        if (Channels?.Contains("政府网站") != true)
            yield return new("channels");
        if (Elements is null || !Elements.IsComplete)
            yield return new("elements");
    }

    /// <summary>20 natural days are never more than 20 working days, so that the calendar is asked for late ones alone, as in ours.</summary>
    public static bool IsInTime(DateOnly? formed, DateOnly? published, WorkCalendar calendar)
    {
        if (published is not { } last || formed is not { } first || first > last)
            return false;
        return last.DayNumber - first.DayNumber <= 20 || calendar.Count(first, last) is null or <= 20;
    }

    private static void CheckDates(PlainRecord record, WorkCalendar calendar, ref List<string>? faults)
    {
        if (record.PublishedOn is not { } published)
            (faults ??= []).Add("published");
        else if (record.FormedOn > published)
            (faults ??= []).Add("order");
        else if (!IsInTime(record.FormedOn, published, calendar))
            (faults ??= []).Add("late");
    }

    private static void CheckChannels(PlainRecord record, ref List<string>? faults)
    {
        if (record.Channels is { } channels)
        {
            foreach (var channel in channels)
            {
                if (channel == "政府网站")
                    return;
            }
        }
        (faults ??= []).Add("channels");
    }

    private static void CheckElements(PlainElements? elements, ref List<string>? faults)
    {
        if (elements is null)
        {
            (faults ??= []).Add("elements");
            return;
        }
        if (string.IsNullOrWhiteSpace(elements.Functions))
            (faults ??= []).Add("functions");
        if (elements.Departments is not { Count: > 0 })
            (faults ??= []).Add("departments");
        if (string.IsNullOrWhiteSpace(elements.Address))
            (faults ??= []).Add("address");
        if (string.IsNullOrWhiteSpace(elements.Hours))
            (faults ??= []).Add("hours");
        if (string.IsNullOrWhiteSpace(elements.Phone))
            (faults ??= []).Add("phone");
        if (string.IsNullOrWhiteSpace(elements.Head))
            (faults ??= []).Add("head");
    }
}

/// <summary>The elements of <see cref="PlainRecord"/>.</summary>
internal sealed class PlainElements
{
    [JsonPropertyName("机关职能"), Required]
    public string? Functions { get; set; }

    [JsonPropertyName("内设机构"), Required, MinLength(1)]
    public List<string>? Departments { get; set; }

    [JsonPropertyName("办公地址"), Required]
    public string? Address { get; set; }

    [JsonPropertyName("办公时间"), Required]
    public string? Hours { get; set; }

    [JsonPropertyName("联系方式"), Required]
    public string? Phone { get; set; }

    [JsonPropertyName("负责人姓名"), Required]
    public string? Head { get; set; }

    [JsonIgnore]
    public bool IsComplete => !string.IsNullOrWhiteSpace(Functions) && Departments is { Count: > 0 } && !string.IsNullOrWhiteSpace(Address)
        && !string.IsNullOrWhiteSpace(Hours) && !string.IsNullOrWhiteSpace(Phone) && !string.IsNullOrWhiteSpace(Head);
}

/// <summary>The source-generated serializer of the same record.</summary>
[JsonSerializable(typeof(PlainRecord))]
internal sealed partial class PlainRecordJson : JsonSerializerContext;
