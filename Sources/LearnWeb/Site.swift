internal import LearnCore
