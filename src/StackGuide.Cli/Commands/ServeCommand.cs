using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StackGuide.Cli.Printing;
using StackGuide.Serving;
using StackGuide.Serving.Http;

namespace StackGuide.Cli.Commands;

/// <summary><c>stackguide serve</c>: the guide in a browser while it is written.</summary>
internal sealed class ServeCommand(Surroundings surroundings)
{
    private const int UsualPort = 5080;
    private const int HighestPort = 65535;

    private readonly GuideOptions _guide = new(surroundings);

    private readonly Option<int> _port = new("--port")
    {
        Description = $"The port on this machine, else {UsualPort}; 0 for any that is free",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => UsualPort,
        CustomParser = ParsePort,
    };

    /// <summary>The command as the parser knows it.</summary>
    public Command Describe()
    {
        var command = new Command("serve", "Show the guide on this machine while it is written: pages follow the files, errors are shown in them. Ctrl-C ends it.");
        _guide.AddTo(command);
        command.Add(_port);
        ExampleHelp.AddTo(command, "stackguide serve", "stackguide serve --root ../guide --port 8080");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitStatus Run(ParseResult parsed)
    {
        var options = new ServeOptions { Root = _guide.Root(parsed), Port = parsed.GetValue(_port), Strict = _guide.IsStrict(parsed) };
        new PreviewServer(options, new ServePrinter(surroundings, options.Root)).Run(surroundings.Stop).GetAwaiter().GetResult();
        return ExitStatus.Done;
    }

    private static int ParsePort(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= HighestPort)
            return port;
        result.AddError($"--port must be a number from 0 to {HighestPort}, but this is '{written}'");
        return 0;
    }
}
