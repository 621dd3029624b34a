using FluentValidation;
using Microsoft.Extensions.Options;
using Zhengwu.Calendars;

namespace Zhengwu.Benchmarks.Records;

/// <summary>The same rules for FluentValidation.</summary>
internal sealed class FluentRecordValidator : AbstractValidator<PlainRecord>
{
    public FluentRecordValidator()
    {
        RuleFor(record => record.Item).NotEmpty().Must(item => PlainRecord.Items.Contains(item!));
        RuleFor(record => record.Unit).NotEmpty().Equal("区财政局");
        RuleFor(record => record.Title).NotEmpty().MaximumLength(100);
        RuleFor(record => record.PublishedOn).NotNull().GreaterThanOrEqualTo(record => record.FormedOn);
        RuleFor(record => record).Must(record => PlainRecord.IsInTime(record.FormedOn, record.PublishedOn, WorkCalendar.National));
        RuleFor(record => record.Channels).NotEmpty().Must(channels => channels!.Contains("政府网站"));
        RuleFor(record => record.Elements).NotNull();
        RuleFor(record => record.Elements!.Functions).NotEmpty();
        RuleFor(record => record.Elements!.Departments).NotEmpty();
        RuleFor(record => record.Elements!.Address).NotEmpty();
        RuleFor(record => record.Elements!.Hours).NotEmpty();
        RuleFor(record => record.Elements!.Phone).NotEmpty();
        RuleFor(record => record.Elements!.Head).NotEmpty();
    }
}

/// <summary>The validator that the options source generator writes for the same attributes.</summary>
[OptionsValidator]
internal sealed partial class OptionsRecordValidator : IValidateOptions<PlainRecord>;
